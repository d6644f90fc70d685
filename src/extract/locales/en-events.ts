import { ADVERB, BE, CONDITIONAL, CONJUNCTION, DETERMINER, DO, HAVE, MODAL, NEGATION, NUMBER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, THAT, TO } from '../events/tags.js';
import { ENGLISH_VERBS } from './irregular-verbs.js';
import {
  ARMED, BESIDE_TIME, CLAIMS, COLLIDING, COMMANDING, CONTRASTING, CORRECTING, COUNTING, DEFINITE, DENYING, DISBELIEVING, DOUBTING, DUE, EMPLOYED, FEMALE, GERUND, GROUPS, HAPPENING, HEDGING,
  INTENDING, INVERTING, IN_POWER, LIGHT, MALE, NOBODY, NOT_NAMES, PARTICIPLE, PAST, PLACE_NOUNS, PLACING, REPORTING, STATIVE, TARGETING, THIRD, TITLES, type EventWords,
} from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet+ing receive~ambassador confer+ence|gathering summit negotiation talks congress convention|||.8
visit|travel tour+ visit+ pay~visit fly arrive|trip arrival|||.7
diversion|hijack+ing land+ing divert|diversion|jet flight aircraft plane airliner||.9
arrest|abduct+ion deport+ation catch arrest+ imprison detain capture escape_from kidnap+ping seize free raid+ extradite take_into_custody|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|fund+ing donate borrow invest+ment bail_out pay+ment repay lend finance unlock|loan grant bailout donation instalment subsidy installment|budget credit aid debt money bond dollars euro package funds||.7
sanctions|avoid ban+ expel sanction+s freeze embargo+ boycott+|blockade tariffs|assets visa airspace tariff||.8
agreement|team_up join_forces ratify sign agree+ment settle+ment|alliance ceasefire treaty deal pact partnership truce compromise accord|contract forces||.8
statement|speak deny declare accuse promise confirm reveal announce+ment admit urge demand vow threaten warn+ing praise apologise apologize call_for insist pledge+ call_on|speech address apology interview statement declaration accusation|plan||.5
publication|broadcast+ air publish leak+|publication|book footage document album recording photos video interview study image picture film report photographs||.6
reaction|protest_against denounce outrage+ recall~ambassador condemn+ation criticize criticise|criticism|anger concern shock support||.6
election|elect+ion dissolve~parliament reelect concede run_for endorse drop_out go_to_the_polls vote+ call~election|poll inauguration turnout ballot referendum primary|majority seat mayor presidency|voters|.9
power|rule come_to_power govern reign+||power helm||.5
attack|loot shoot+ing assault+ attack+ bomb+ing ambush+ stab+bing open~fire steal shell fire storm kill wound rob break_into besiege assassinate strike+ invade murder+|massacre airstrike offensive fighting invasion clashes battle clash war siege assassination explosion blast|missile rockets bomb|rebels bomber gunman attackers militants bombs gunmen bomb|1
disaster|tear_through drown devastate catch_fire overturn evacuate crash+ destroy capsize collapse+ infect erupt+ion sink trap collide fall_in derail+ment rescue+ fall_ill injure hurt burst sweep_away burn explode run_aground cut~power hit flood+|collision blaze cyclone accident flooding landslide earthquake tsunami hurricane quake aftershock tornado famine tremor epidemic mudslide evacuation spill avalanche outbreak blackout drought heatwave wildfire storm fire disaster|dam river residents homes houses|plague brake tsunami hurricane quake snow fire storm dam roof rescuers volcano flood cholera landslide earthquake firefighters virus|1
life|perish marry divorce+ pass_away bear bury die|birth marriage funeral wedding suicide burial death|body||.9
protest|walk_out go_on_strike occupy sign~petition rally+ march+ demonstrate take_to_the_streets riot+ block~road protest+|walkout uprising unrest demonstration|protesters demonstrators|protesters demonstrators|.8
court|rule_against try go_on_trial rule_that confess convict+ion plead testify stand_trial question prosecute acquit+tal appear_before jail fine indict+ment appeal+ impeach search charge investigate appear_in_court sentence+ sue|lawsuit investigation prosecution verdict trial ruling inquiry hearing case judgment|claim damages prison charges guilty probe jury court judge|tribunal judges prosecutors prosecutor jury court judge|.8
appointment|oust swear_in take_charge join dismiss+al quit depose promote name appoint+ment replace leave~company step_aside hire take_office leave_office fire~ leave~club step_down become~! nominate retire+ment resign+ation sack succeed|nomination|job board chairwoman post coach minister chief director chairman position||.8
launch|lift_off introduce ship open+ing reopen go_on_show launch+ debut+ unveil inaugurate release+|liftoff introduction premiere|spacecraft plant satellite product service store factory rocket version||.7
acquisition|sell acquire order~ship order~jet order~plane order~train take_over merge+r buy+out purchase+|acquisition takeover sale|bid offer firm rival company stake shares||.8
business|cut~post cancel~order win~order win~contract recall+ expand file_for shut~door shut+down list go_public report post cut raise close lay_off close~door|bankruptcy closure losses profit earnings loss layoffs|revenue store factory sales workers mine jobs rates guidance forecast plant wages price outlook results|revenue stocks profit prices euro pound yen dollar shares sales index profits inflation turnover economy|.6
law|abolish legalize legalise take_effect enact repeal approve reject amend adopt veto+ pass come_into_force|law legislation reform approval decree|law rule bill act amendment resolution tax constitution budget|lawmakers parliament legislators senate congress|.7
sport|turn_professional compete relegate lose promote~club send_off clinch score promote~team qualify test_positive beat defeat+ win+ draw play sign~|race final game match cup relegation victory season championship tournament|team record title silver medal goal gold bronze league trophy|striker goalkeeper midfielder club|.7
science|dock sequence touch_down detect+ion discover+y dig unearth orbit fly_past|mission eclipse experiment|species tomb particle skeleton vaccine galaxy probe asteroid telescope comet remains planet samples wreck fossil virus|telescope comet rover lander probe astronomers archaeologists capsule biologists spacecraft researchers scientists orbiter|.8
military|mobilize call_up retreat deploy+ment liberate withdraw+al mobilise occupy surrender+ annex+ation|occupation exercise|forces troops soldiers army|forces troops soldiers army navy|.8
award|award||award prize||.6
founding|establish+ment set_up rebuild build complete found+ation form create construct+ion dissolve|independence creation founding|company organization||.7
|account wait experience back oppose push mark trade share measure seem rename use decide feature test produce base involve compare connect possess work talk result study welcome market stay pull decrease protect celebrate reduce own endure limit need include serve turn increase provide change continue live gain remain support|crisis controversy response proposal ceremony problem remarks sales incident dispute event surprise keynote program programme appearance issue breach complaint||`,
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
    [MODAL]: "will would could must might ca can may 'll wo shall should",
    [RELATIVE]: 'where whose which who whom what',
    [SUBORDINATOR]: 'once until till whereas because before though when while after as since although so',
    [CONJUNCTION]: 'or nor yet and but',
    [DETERMINER]: 'no such any other many all several most some your each every his her my another more few a an this these those its their both our the',
    [PREPOSITION]: 'between at from by down like toward into through per against during via including in on across worth onto along among amid despite with towards near off out up within for without upon following than of about over under around beyond behind regarding',
    [PRONOUN]: 'one us itself himself he she it they we everyone nobody nothing themselves i him herself me you something them there',
    [NUMBER]: 'hundred two three four five six seven eight nine ten eleven twelve',
    [ADVERB]: 'last nearly too meanwhile also already tomorrow earlier again ever back here well almost away very yesterday soon formerly today just still highly tonight far only together however abroad even twice later then now first due further long ago likely instead',
  },
  lists: {
    [LIGHT]: 'beat promise lift fall approve reject face leave collapse free enter offer kill injure hurt pass land carry_out hold send hold_back extend make impose delay hit lower accept voice lose win capture overturn publish show launch pledge express fly arrive bring search shut begin take soar propose suspend move reach plunge expect conduct secure file release wound call_off resume drop join dismiss explode present add host start trigger rule rise close stage deliver introduce suffer come end see give set spark climb open go seek complete attend find plan strike report post cut raise issue break finish return get order cancel receive postpone cause',
    [REPORTING]: 'expect mention explain reveal announce urge demand argue agree predict state confirm warn vow note think believe suggest disclose estimate stress write ask add hope promote respond describe conclude claim insist pledge deny declare know report allege accuse promise comment reply tell hint admit say',
    [DOUBTING]: 'claim insist allegedly reportedly suspect deny dispute allege accuse',
    [INTENDING]: 'aim due promise attempt expect consider vow threaten want intend plan schedule seek try set pledge propose hope prepare',
    [DENYING]: 'stop deny decline avoid fail cancel refuse prevent',
    [DISBELIEVING]: 'dismiss rebut deny dispute reject doubt',
    [CLAIMS]: 'claim claims suggestion accusation accusations report rumour rumours suggestions allegations reports allegation',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'invite ask instruct urge call tell help compel force allow require order',
    [STATIVE]: 'stay need include do mean possess want wait own measure seem feel have hate think believe live sit belong lie know refer love continue remain like total appear contain last stand focus be involve cost',
    [HAPPENING]: 'happen take follow occur come',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'in over at from to near off outside',
    [DEFINITE]: 'the this these those its their that',
    [PLACE_NOUNS]: 'airport river county district state valley city town region border capital port village province island coast',
    [TITLES]: 'author actor chancellor prince chairman professor analyst executive sir spokesman judge striker goalkeeper midfielder prosecutor doctor coach minister chief director mayor president chairwoman spokeswoman secretary premier senator governor general head queen founder mrs ms dr ambassador king leader ceo officer princess commissioner mr justice',
    [GROUPS]: 'authorities workers residents committee union television officials troops bank company lawmakers parliament companies airlines protesters commission customers governments voters firefighters agency researchers scientists team forces users party government regulators senate congress ministry council judges prosecutors people shareholders agencies airline jury court police firm club rebels army investors',
    [NOT_NAMES]: 'monday tuesday wednesday thursday friday saturday sunday may june july i march april january february august september october november december',
    [CORRECTING]: 'incorrectly corrected corrects wrongly correction',
    [IN_POWER]: 'office power helm',
    [COLLIDING]: 'lorry ferry train tanker ship truck lightning van bus tram freighter vessel car boat',
    [MALE]: 'husband father mr prince chairman king brother sir spokesman son',
    [FEMALE]: 'daughter mrs ms mother sister queen chairwoman spokeswoman actress wife',
    [EMPLOYED]: 'drivers employees pilots teachers nurses workers miners members doctors staff unions dockers crews',
    [ARMED]: 'air artillery drone missile rocket military',
    [TARGETING]: 'on against',
    [DUE]: 'due',
    [CONTRASTING]: 'but',
    [BESIDE_TIME]: 'late shortly early just soon',
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
