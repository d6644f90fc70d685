import { ADVERB, BE, CONDITIONAL, CONJUNCTION, DETERMINER, DO, HAVE, MODAL, NEGATION, NUMBER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, THAT, TO } from '../events/tags.js';
import { ENGLISH_VERBS } from './irregular-verbs.js';
import {
  ARMED, BESIDE_TIME, CLAIMS, COLLIDING, COMMANDING, CONTRASTING, CORRECTING, COUNTING, DEFINITE, DENYING, DISBELIEVING, DOUBTING, DUE, EMPLOYED, FEMALE, GERUND, GROUPS, HAPPENING, HEDGING,
  INTENDING, INVERTING, IN_POWER, LIGHT, MALE, NOBODY, NOT_NAMES, PARTICIPLE, PAST, PLACE_NOUNS, PLACING, REPORTING, STATIVE, TARGETING, THIRD, TITLES, type EventWords,
} from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet+ing shake~hand receive~ambassador confer+ence|talks gathering summit congress convention negotiation|||.8
visit|land visit+ sail set_off tour+ travel set_out pay~visit fly arrive return_from return_to|trip arrival|||.7
diversion|hijack+ing divert|landing diversion|jet flight aircraft plane airliner||.9
arrest|handcuff abduct+ion deport+ation seize take_into_custody imprison detain raid+ catch capture arrest+ extradite kidnap+ping free escape_from|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|finance invest+ment repay lend pay+ment bail_out donate borrow fund+ing unlock|subsidy instalment loan installment grant bailout donation|credit aid budget money bond package funds dollars euro debt||.7
sanctions|ban+ expel sanction+s freeze avoid boycott+ embargo+|blockade tariffs|tariff visa airspace assets||.8
agreement|sign team_up make~peace draw~border agree+ment ratify settle+ment join_forces|truce armistice accord pact partnership alliance ceasefire treaty deal compromise entente|contract forces||.8
statement|apologize deny declare accuse promise call_for praise apologise appeal_for reveal announce+ment confirm insist pledge+ admit warn+ing call_on speak urge demand vow threaten|ultimatum interview speech accusation apology declaration address statement|plan||.5
publication|broadcast+ air publish leak+|publication|book picture album recording film interview video footage photographs study image photos document report||.6
reaction|criticize criticise protest_against denounce outrage+ recall~ambassador condemn+ation|criticism|anger concern shock support||.6
election|call~election vote+ run_for go_to_the_polls drop_out reelect concede endorse elect+ion dissolve~parliament|turnout referendum inauguration ballot primary poll|majority mayor presidency seat|voters|.9
power|abdicate proclaim~king crown~king crown~emperor govern proclaim~emperor rule reign+ come_to_power|coronation|power helm||.5
attack|strike+ shoot+ing assassinate bomb+ing steal sack~town attack+ shell stab+bing fire storm murder+ break_into rob besiege kill wound sack~city assault+ ambush+ invade open~fire loot|massacre siege fighting clash clashes war offensive invasion battle airstrike assassination explosion blast|missile rockets bomb|gunman militants bomber rebels bombs bomb gunmen attackers|1
disaster|capsize collapse+ run_aground blow_up infect collide burst fall_ill hit flood+ catch_fire sweep_away fall_in explode burn burn_down derail+ment raze crash+ devastate trap evacuate overturn tear_through report_missing cut~power rescue+ sink drown destroy erupt+ion injure hurt|aftershock earthquake tsunami hurricane quake flooding spill wildfire tremor landslide epidemic fire storm mudslide tornado heatwave collision blackout drought blaze avalanche evacuation famine outbreak cyclone accident disaster|dam river residents homes houses|plague brake snow fire storm dam roof virus earthquake tsunami hurricane quake flood cholera volcano landslide rescuers firefighters|1
life|bear perish marry divorce+ pass_away bury die|birth marriage wedding suicide burial funeral death|body||.9
protest|protest+ down_tools go_on_strike riot+ sign~petition walk_out rally+ march+ demonstrate occupy take_to_the_streets block~road|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|testify impeach sentence+ plead charge rule_against confess convict+ion indict+ment jail sue investigate appeal+ go_on_trial try search acquit+tal fine question prosecute appear_in_court appear_before stand_trial rule_that|lawsuit ruling case investigation prosecution judgment trial verdict hearing inquiry|jury court judge prison charges probe claim damages guilty|jury court judge judges prosecutors prosecutor tribunal|.8
appointment|appoint+ment replace leave_office nominate leave~company sack name hire swear_in take_office fire~ depose promote leave~club become~! retire+ment join dismiss+al resign+ation succeed take_charge quit step_down oust step_aside|nomination|job board chief chairwoman post coach minister director chairman position||.8
launch|lift_off introduce ship launch+ debut+ go_on_show release+ inaugurate open+ing unveil reopen|liftoff introduction premiere|version store product service spacecraft plant factory rocket satellite||.7
acquisition|buy+out purchase+ order~plane order~engine acquire order~train take_over sell merge+r order~jet order~ship|acquisition takeover sale|bid firm company stake rival offer shares||.8
business|list cut~post cancel~order win~order win~contract file_for go_public recall+ expand report post cut raise close lay_off close~door shut~door shut+down|bankruptcy earnings loss losses closure profit layoffs|revenue store price forecast plant factory rates guidance wages sales workers mine outlook results jobs|revenue turnover prices euro index profit profits sales pound shares inflation economy yen stocks dollar|.6
law|abolish sign~bill sign~law legalize take_effect amend repeal come_into_force approve reject veto+ adopt pass legalise enact|law legislation reform approval decree|bill budget amendment constitution tax law rule resolution act|lawmakers parliament legislators senate congress|.7
sport|draw relegate turn_professional defeat+ compete send_off clinch qualify score play sign~ lose promote~club beat test_positive promote~team win+|relegation victory race final game cup match season championship tournament|title record league bronze team trophy silver medal goal gold|striker goalkeeper midfielder club|.7
science|dock sequence invent detect+ion discover+y dig unearth touch_down orbit fly_past|mission eclipse experiment|planet samples wreck skeleton vaccine fossil probe asteroid tomb species galaxy remains virus telescope comet particle|biologists telescope comet rover spacecraft orbiter lander archaeologists capsule researchers scientists probe astronomers|.8
military|conquer withdraw+al deploy+ment retreat+ declare~war lead~army annex+ation surround liberate occupy take~town capture~town capture~fort surrender+ capture~city mobilize take~city mobilise encircle call_up|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award||award prize||.6
founding|found+ation establish+ment form create proclaim~republic rebuild build construct+ion dissolve complete set_up|creation independence founding|company organization||.7
|talk work account rename own limit connect pull result stay remain test share measure seem celebrate oppose push mark change experience market back support decrease protect serve involve compare possess study base increase provide decide gain use endure feature produce wait live reduce welcome continue need include trade turn|crisis event surprise proposal ceremony remarks incident problem program programme controversy sales response complaint dispute appearance issue breach keynote||`,
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
    [BE]: "be is are 're 'm am were was been being",
    [HAVE]: "'ve had have has having",
    [DO]: 'do did does',
    [TO]: 'to',
    [THAT]: 'that',
    [NEGATION]: "not never n't",
    [CONDITIONAL]: 'whether how why if unless',
    [MODAL]: "will would shall might must ca can may 'll wo could should",
    [RELATIVE]: 'where whom who whose which what',
    [SUBORDINATOR]: 'once whereas since when while though before after as until till although because so',
    [CONJUNCTION]: 'nor but and or yet',
    [DETERMINER]: 'no any your both our each my few all more a other several most such many every another some his her an this these those its their the',
    [PREPOSITION]: 'between into against during per without upon across on at for worth onto along among amid despite near toward by following in towards including through regarding than from off out up with within down like about over under around beyond behind of via',
    [PRONOUN]: 'one him we nobody nothing itself us herself me himself something i themselves everyone he she it they you them there',
    [NUMBER]: 'hundred two three four five six seven eight nine ten eleven twelve',
    [ADVERB]: 'last very also again nearly tomorrow further highly tonight earlier ago almost still long likely instead now first due well ever just meanwhile only too already together however then formerly today away far yesterday soon abroad back here even twice later',
  },
  lists: {
    [LIGHT]: 'seize cause cancel promise enter present trigger win injure hurt leave climb fall end collapse fly arrive kill hit strike see issue break finish land bring free rule resume wound hold add hold_back host extend conclude shut propose approve reject voice lose set join dismiss drop take publish launch pledge express start beat begin make move search attend overturn explode offer send give show reach plunge expect conduct seek capture call_off introduce find get order receive release return pass lower open go plan complete rise close stage delay face deliver spark suffer come impose secure carry_out suspend report post cut raise soar lift accept postpone file',
    [REPORTING]: 'write ask reveal announce add hope expect confirm comment estimate think believe promote agree conclude say hint reply argue note respond describe claim insist deny declare accuse promise mention pledge explain predict state tell allege suggest disclose stress admit warn know report urge demand vow',
    [DOUBTING]: 'reportedly allegedly allege claim insist deny dispute accuse suspect',
    [INTENDING]: 'attempt propose vow threaten pledge seek aim intend try set due want prepare schedule hope expect consider promise plan',
    [DENYING]: 'fail refuse cancel deny decline prevent stop avoid',
    [DISBELIEVING]: 'rebut deny dispute dismiss doubt reject',
    [CLAIMS]: 'suggestions rumours rumour accusation suggestion accusations allegations allegation claim claims reports report',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'invite ask require order call help compel force urge instruct tell allow',
    [STATIVE]: 'last feel focus want refer continue need include know be stand have hate think believe total own like belong lie measure seem stay remain love involve compare possess sit cost do contain wait live mean',
    [HAPPENING]: 'happen follow take occur come',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'at over in from off outside near to',
    [DEFINITE]: 'the this these those its their that',
    [PLACE_NOUNS]: 'airport county river region district state valley province island town capital village border city port coast',
    [TITLES]: 'author chairman prince justice queen founder analyst executive sir leader director mrs ms dr professor governor general doctor chancellor ceo princess senator mr premier head mayor president coach minister chief chairwoman spokeswoman spokesman king prosecutor officer striker goalkeeper midfielder ambassador commissioner actor judge secretary',
    [GROUPS]: 'authorities workers protesters airlines investors airline company committee government bank governments firefighters firm companies customers agency regulators senate congress agencies troops lawmakers parliament union voters team television shareholders army forces rebels users commission club officials party police residents researchers scientists people ministry court jury council judges prosecutors',
    [NOT_NAMES]: 'monday tuesday wednesday thursday friday saturday sunday may march april january february june july i august september october november december',
    [CORRECTING]: 'wrongly correction corrected incorrectly corrects',
    [IN_POWER]: 'office power helm',
    [COLLIDING]: 'bus lorry ferry train tanker truck boat vessel freighter ship lightning car tram van',
    [MALE]: 'husband mr spokesman king brother sir chairman prince father son',
    [FEMALE]: 'daughter actress mrs ms queen mother chairwoman spokeswoman sister wife',
    [EMPLOYED]: 'drivers staff unions teachers nurses crews employees workers miners members doctors dockers pilots',
    [ARMED]: 'drone artillery missile rocket air military',
    [TARGETING]: 'on against',
    [DUE]: 'due',
    [CONTRASTING]: 'but',
    [BESIDE_TIME]: 'late shortly soon just early',
    [COUNTING]: 'later earlier ago',
    [NOBODY]: 'none no nobody nothing',
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
