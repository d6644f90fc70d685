import { ADVERB, BE, CONDITIONAL, CONJUNCTION, DETERMINER, DO, HAVE, MODAL, NEGATION, NUMBER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, THAT, TO } from '../events/tags.js';
import { ENGLISH_VERBS } from './irregular-verbs.js';
import {
  ARMED, BESIDE_TIME, CLAIMS, COLLIDING, COMMANDING, CONTRASTING, CORRECTING, COUNTING, DEFINITE, DENYING, DISBELIEVING, DOUBTING, DUE, EMPLOYED, FEMALE, GERUND, GROUPS, HAPPENING, HEDGING,
  INTENDING, INVERTING, IN_POWER, LIGHT, MALE, NOBODY, NOT_NAMES, PARTICIPLE, PAST, PLACE_NOUNS, PLACING, REPORTING, STATIVE, TARGETING, THIRD, TITLES, type EventWords,
} from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet+ing receive~ambassador confer+ence|negotiation talks gathering summit congress convention|||.8
visit|travel tour+ fly arrive visit+ pay~visit|trip arrival|||.7
diversion|hijack+ing land+ing divert|diversion|flight jet aircraft plane airliner||.9
arrest|abduct+ion deport+ation catch raid+ extradite take_into_custody imprison detain capture free escape_from kidnap+ping seize arrest+|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|lend donate borrow fund+ing invest+ment bail_out pay+ment repay finance unlock|loan instalment subsidy installment bailout grant donation|credit aid funds budget bond dollars euro money package debt||.7
sanctions|ban+ expel sanction+s avoid freeze embargo+ boycott+|blockade tariffs|assets airspace tariff visa||.8
agreement|sign team_up agree+ment ratify settle+ment join_forces|deal alliance ceasefire treaty pact partnership truce compromise accord|contract forces||.8
statement|speak deny declare accuse promise confirm reveal announce+ment admit insist pledge+ urge demand vow threaten warn+ing praise apologise apologize call_for call_on appeal_for|speech apology declaration accusation address interview statement|plan||.5
publication|publish leak+ broadcast+ air|publication|book footage document recording photographs video photos interview study image picture film album report||.6
reaction|criticize criticise protest_against denounce outrage+ recall~ambassador condemn+ation|criticism|anger concern shock support||.6
election|elect+ion dissolve~parliament endorse drop_out go_to_the_polls vote+ reelect concede run_for call~election|turnout primary poll inauguration ballot referendum|seat mayor presidency majority|voters|.9
power|reign+ rule come_to_power govern||power helm||.5
attack|loot rob stab+bing open~fire steal shell shoot+ing assault+ attack+ bomb+ing ambush+ besiege assassinate fire storm kill wound break_into strike+ invade murder+|massacre clash war clashes airstrike invasion battle fighting offensive siege assassination explosion blast|missile rockets bomb|rebels bomber gunmen gunman attackers militants bombs bomb|1
disaster|tear_through drown devastate catch_fire evacuate crash+ destroy capsize collapse+ infect overturn erupt+ion sink trap collide burst sweep_away fall_in cut~power hit flood+ derail+ment rescue+ fall_ill injure hurt burn explode run_aground report_missing|avalanche collision blaze cyclone accident flooding landslide earthquake tsunami hurricane quake blackout epidemic outbreak wildfire storm fire drought heatwave famine tremor tornado evacuation spill mudslide aftershock disaster|river dam residents homes houses|plague brake roof landslide earthquake tsunami hurricane quake snow fire storm firefighters volcano cholera rescuers virus dam flood|1
life|perish marry divorce+ pass_away bear bury die|birth funeral death marriage wedding suicide burial|body||.9
protest|protest+ march+ demonstrate occupy sign~petition riot+ take_to_the_streets block~road go_on_strike walk_out rally+|walkout uprising demonstration unrest|protesters demonstrators|protesters demonstrators|.8
court|plead go_on_trial rule_that testify stand_trial rule_against confess convict+ion indict+ment sue charge acquit+tal appear_before appear_in_court investigate fine question prosecute appeal+ impeach sentence+ jail try search|lawsuit investigation prosecution verdict hearing inquiry case judgment trial ruling|prison charges damages guilty probe claim judge jury court|jury court judge tribunal judges prosecutors prosecutor|.8
appointment|appoint+ment replace leave~company step_aside become~! name hire sack succeed leave~club step_down oust swear_in take_office leave_office fire~ resign+ation nominate retire+ment join dismiss+al depose promote take_charge quit|nomination|board job chairwoman post coach minister chief director chairman position||.8
launch|lift_off unveil debut+ inaugurate release+ open+ing reopen go_on_show launch+ introduce ship|liftoff premiere introduction|spacecraft plant satellite store factory product service rocket version||.7
acquisition|sell order~plane order~ship acquire order~jet order~train take_over merge+r buy+out purchase+|takeover acquisition sale|bid offer rival firm company stake shares||.8
business|cut~post cancel~order win~order win~contract file_for shut~door shut+down list recall+ expand go_public report post cut raise close lay_off close~door|bankruptcy closure earnings loss losses profit layoffs|revenue store factory rates sales guidance outlook forecast plant wages workers mine jobs price results|revenue turnover dollar shares profit index stocks sales inflation economy yen profits prices euro pound|.6
law|abolish legalize legalise take_effect enact amend repeal approve reject adopt veto+ pass come_into_force|law legislation reform approval decree|law act amendment resolution rule constitution budget bill tax|lawmakers parliament legislators senate congress|.7
sport|lose promote~club score promote~team beat send_off clinch defeat+ qualify test_positive draw play sign~ turn_professional compete relegate win+|cup relegation victory tournament match race final game season championship|title trophy silver medal goal gold bronze league team record|striker goalkeeper midfielder club|.7
science|dock sequence dig detect+ion discover+y touch_down unearth orbit fly_past|mission eclipse experiment|planet species galaxy probe asteroid fossil virus vaccine wreck skeleton samples telescope comet remains particle tomb|rover spacecraft orbiter lander capsule biologists telescope comet researchers scientists probe astronomers archaeologists|.8
military|mobilize liberate withdraw+al deploy+ment call_up retreat mobilise annex+ation occupy surrender+|occupation exercise|forces troops soldiers army|forces troops soldiers army navy|.8
award|award||award prize||.6
founding|establish+ment construct+ion dissolve complete rebuild found+ation form set_up build create|creation independence founding|company organization||.7
|remain test produce account wait experience live support back gain stay turn endure oppose push mark trade share measure seem rename use involve compare welcome possess work talk result study market pull decrease protect celebrate reduce own limit connect feature base increase provide decide change continue need include serve|crisis complaint program programme controversy problem dispute keynote event proposal appearance issue breach remarks sales incident response ceremony surprise||`,
  themes: {
    'Meetings and agreements': 'meeting visit agreement',
    'Security and justice': 'diversion arrest attack court military',
    'Protest and disaster': 'protest disaster life',
    'Money and business': 'finance acquisition business',
    'Sanctions and reactions': 'sanctions reaction',
    'Statements and media': 'statement publication',
    'Politics and law': 'election power appointment law founding',
    'Science and culture': 'science launch sport award',
  },
  closed: {
    [BE]: "be is are 're were 'm was been am being",
    [HAVE]: "'ve has have had having",
    [DO]: 'do did does',
    [TO]: 'to',
    [THAT]: 'that',
    [NEGATION]: "not never n't",
    [CONDITIONAL]: 'whether how if unless why',
    [MODAL]: "will would can might may 'll wo shall must could ca should",
    [RELATIVE]: 'where who whose which whom what',
    [SUBORDINATOR]: 'once until till whereas because though when while after although since before as so',
    [CONJUNCTION]: 'nor and but or yet',
    [DETERMINER]: 'no such any other many all more few several most some your his her my another each every a an this these those its their both our the',
    [PREPOSITION]: 'between at from by down like toward into against during via including through per in across worth onto along among amid despite with towards near off out up within for without upon on following than of about over under around beyond behind regarding',
    [PRONOUN]: 'one itself himself he she it they we everyone nobody nothing themselves i something them him you herself me us there',
    [NUMBER]: 'hundred two three four five six seven eight nine ten eleven twelve',
    [ADVERB]: 'last nearly too meanwhile also already tomorrow further earlier again ever almost yesterday soon formerly today just away ago even twice still highly tonight far only together however then now first due back here well later long likely instead very abroad',
  },
  lists: {
    [LIGHT]: 'beat promise enter give climb offer kill injure hurt pass land carry_out hold start send hold_back fall approve reject extend make cause hit lower accept propose suspend voice lose win capture overturn publish complete attend show launch pledge express end see free bring search fly arrive shut begin take soar move reach plunge expect conduct secure file release wound set call_off join dismiss resume drop explode present add host trigger rule rise close stage deliver spark introduce suffer come impose delay face leave open go seek find plan strike report post cut raise issue break finish return get order cancel receive lift postpone collapse',
    [REPORTING]: 'mention explain reveal announce agree urge demand expect add hope promote confirm warn vow think believe predict state say argue note conclude stress write ask respond describe claim insist pledge deny declare accuse promise comment reply tell hint admit know report allege suggest disclose estimate',
    [DOUBTING]: 'allege deny dispute reportedly allegedly accuse suspect claim insist',
    [INTENDING]: 'intend vow threaten want due expect consider schedule pledge hope prepare seek try attempt promise aim propose set plan',
    [DENYING]: 'deny decline stop avoid fail cancel refuse prevent',
    [DISBELIEVING]: 'deny dispute rebut dismiss reject doubt',
    [CLAIMS]: 'claim suggestions rumours rumour suggestion accusation claims accusations report allegations reports allegation',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'invite ask urge instruct allow require order force tell help compel call',
    [STATIVE]: 'stay live last be involve do stand know refer cost belong lie measure seem focus have hate continue need include mean possess want wait own like feel think believe remain total appear contain sit love compare',
    [HAPPENING]: 'happen follow take occur come',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'at from in to over near off outside',
    [DEFINITE]: 'the this these those its their that',
    [PLACE_NOUNS]: 'border city county coast district state town province island capital valley river port airport region village',
    [TITLES]: 'author professor ambassador prosecutor actor chancellor prince chairman analyst judge striker goalkeeper midfielder executive sir doctor coach minister chief director mayor president premier chairwoman spokeswoman spokesman king secretary senator governor general head queen founder mrs ms dr leader ceo officer princess commissioner mr justice',
    [GROUPS]: 'authorities workers team committee officials troops firm union television bank army voters company lawmakers parliament companies customers agency police researchers scientists people shareholders agencies forces users party government regulators senate congress ministry court investors airlines commission residents protesters rebels club governments airline jury council judges prosecutors firefighters',
    [NOT_NAMES]: 'monday tuesday wednesday thursday friday saturday sunday may june july i march april january february august september october november december',
    [CORRECTING]: 'wrongly correction corrected incorrectly corrects',
    [IN_POWER]: 'office power helm',
    [COLLIDING]: 'lorry ferry lightning train bus van vessel tanker boat freighter car ship truck tram',
    [MALE]: 'husband father prince chairman son spokesman king sir brother mr',
    [FEMALE]: 'daughter mrs ms mother queen chairwoman spokeswoman sister actress wife',
    [EMPLOYED]: 'drivers crews doctors teachers staff unions nurses employees workers miners members dockers pilots',
    [ARMED]: 'drone artillery missile rocket air military',
    [TARGETING]: 'on against',
    [DUE]: 'due',
    [CONTRASTING]: 'but',
    [BESIDE_TIME]: 'late shortly early soon just',
    [COUNTING]: 'later earlier ago',
    [NOBODY]: 'no none nobody nothing',
  },
  irregular: ENGLISH_VERBS,
  prefixes: 'be fore mis out over re under up with',
  nominalEndings: 'tion sion ment ure ery',
  endings: {
    [THIRD]: 's es ies>y',
    [PAST | PARTICIPLE]: 'd ed ied>y',
    [GERUND]: 'ing>e ing ying>ie',
  },
};
