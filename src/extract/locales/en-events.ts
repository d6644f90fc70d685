import { ADVERB, BE, CONDITIONAL, CONJUNCTION, DETERMINER, DO, HAVE, MODAL, NEGATION, NUMBER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, THAT, TO } from '../events/tags.js';
import { ENGLISH_VERBS } from './irregular-verbs.js';
import {
  ARMED, BESIDE_TIME, CLAIMS, COLLIDING, COMMANDING, CONTRASTING, CORRECTING, COUNTING, DEFINITE, DENYING, DISBELIEVING, DOUBTING, DUE, EMPLOYED, FEMALE, GERUND, GROUPS, HAPPENING, HEDGING,
  INTENDING, INVERTING, IN_POWER, LIGHT, MALE, NOBODY, NOT_NAMES, PARTICIPLE, PAST, PLACE_NOUNS, PLACING, REPORTING, STATIVE, TARGETING, THIRD, TITLES, type EventWords,
} from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet+ing receive~ambassador confer+ence|talks gathering summit congress convention negotiation|||.8
visit|land set_off set_out return_to sail tour+ return_from visit+ pay~visit fly arrive travel|trip arrival|||.7
diversion|hijack+ing divert|landing diversion|jet flight aircraft plane airliner||.9
arrest|abduct+ion detain deport+ation seize take_into_custody imprison escape_from raid+ catch capture arrest+ extradite free kidnap+ping|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|finance invest+ment repay lend pay+ment bail_out donate borrow fund+ing unlock|subsidy instalment loan installment grant bailout donation|credit aid budget funds dollars euro money bond package debt||.7
sanctions|freeze avoid boycott+ expel ban+ embargo+ sanction+s|blockade tariffs|airspace tariff visa assets||.8
agreement|draw~border team_up make~peace agree+ment sign ratify settle+ment join_forces|truce accord pact partnership deal compromise entente alliance ceasefire armistice treaty|contract forces||.8
statement|deny declare accuse promise appeal_for confirm insist pledge+ reveal announce+ment admit warn+ing call_for praise apologise apologize call_on speak urge demand vow threaten|ultimatum interview apology declaration speech accusation address statement|plan||.5
publication|broadcast+ air publish leak+|publication|book footage photographs study image photos document recording picture album interview film video report||.6
reaction|criticize criticise protest_against denounce outrage+ recall~ambassador condemn+ation|criticism|anger concern shock support||.6
election|call~election vote+ run_for go_to_the_polls endorse drop_out reelect concede elect+ion dissolve~parliament|poll primary turnout referendum inauguration ballot|seat majority mayor presidency|voters|.9
power|abdicate proclaim~king crown~king crown~emperor govern proclaim~emperor reign+ rule come_to_power|coronation|power helm||.5
attack|strike+ sack~town loot shell break_into shoot+ing steal besiege kill wound assassinate bomb+ing stab+bing attack+ sack~city murder+ open~fire fire storm rob invade ambush+ assault+|massacre airstrike invasion battle war offensive siege fighting clash clashes assassination explosion blast|missile rockets bomb|gunmen militants bomber rebels bombs bomb gunman attackers|1
disaster|capsize collapse+ run_aground blow_up infect collide burst fall_ill hit flood+ catch_fire sweep_away fall_in explode burn trap erupt+ion burn_down derail+ment cut~power rescue+ raze crash+ devastate sink evacuate overturn tear_through report_missing drown destroy injure hurt|fire storm blaze cyclone epidemic famine tornado tremor landslide earthquake tsunami hurricane quake mudslide aftershock spill heatwave collision blackout drought flooding evacuation wildfire avalanche accident disaster outbreak|dam river residents homes houses|plague brake dam volcano flood cholera earthquake tsunami hurricane quake landslide snow fire storm roof virus rescuers firefighters|1
life|perish marry divorce+ pass_away bear bury die|birth marriage suicide burial death wedding funeral|body||.9
protest|protest+ march+ demonstrate occupy take_to_the_streets riot+ sign~petition walk_out rally+ go_on_strike block~road|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|testify try search acquit+tal impeach sentence+ plead rule_against confess convict+ion indict+ment jail charge investigate sue fine question prosecute appeal+ go_on_trial rule_that appear_before stand_trial appear_in_court|lawsuit verdict hearing case investigation prosecution judgment trial ruling inquiry|jury court judge prison charges probe claim damages guilty|jury court judge judges prosecutors prosecutor tribunal|.8
appointment|become~! sack appoint+ment replace nominate leave~company depose promote leave~club leave_office name hire swear_in take_office fire~ retire+ment join dismiss+al resign+ation succeed take_charge quit step_down oust step_aside|nomination|board job director chairman post coach minister chief chairwoman position||.8
launch|lift_off introduce ship debut+ open+ing unveil reopen go_on_show launch+ inaugurate release+|liftoff introduction premiere|version rocket satellite store factory product service spacecraft plant||.7
acquisition|order~jet order~ship order~train take_over merge+r buy+out sell acquire order~plane purchase+|acquisition takeover sale|stake firm company rival shares bid offer||.8
business|list cut~post cancel~order win~order win~contract file_for go_public recall+ expand report post cut raise close lay_off close~door shut~door shut+down|closure bankruptcy earnings loss losses profit layoffs|revenue store factory rates sales price forecast plant jobs results guidance outlook wages workers mine|revenue stocks prices sales pound yen shares turnover index profit dollar euro profits inflation economy|.6
law|enact amend repeal come_into_force pass abolish legalize take_effect legalise approve reject veto+ adopt|law legislation reform approval decree|law tax rule resolution act amendment constitution budget bill|lawmakers parliament legislators senate congress|.7
sport|compete relegate turn_professional defeat+ draw send_off clinch win+ sign~ play qualify score lose promote~club test_positive promote~team beat|relegation victory race final game cup match season championship tournament|trophy record league bronze team title silver medal goal gold|striker goalkeeper midfielder club|.7
science|dock sequence invent discover+y touch_down detect+ion dig unearth orbit fly_past|mission eclipse experiment|planet samples probe asteroid species wreck skeleton vaccine fossil tomb galaxy remains virus telescope comet particle|biologists telescope comet rover spacecraft capsule researchers scientists archaeologists orbiter lander probe astronomers|.8
military|conquer withdraw+al encircle call_up retreat+ annex+ation surround capture~town liberate occupy take~town capture~fort lead~army declare~war surrender+ deploy+ment capture~city mobilize take~city mobilise|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award||award prize||.6
founding|create proclaim~republic found+ation form establish+ment rebuild build construct+ion dissolve complete set_up|creation independence founding|company organization||.7
|talk work account rename use own limit connect result stay remain test trade turn produce wait live gain share measure seem endure oppose push mark change experience pull market back support decrease protect serve involve compare possess study base increase provide decide reduce feature welcome celebrate continue need include|event incident crisis problem surprise remarks program programme ceremony proposal response controversy sales keynote complaint dispute appearance issue breach||`,
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
    [HAVE]: "has have had 've having",
    [DO]: 'do did does',
    [TO]: 'to',
    [THAT]: 'that',
    [NEGATION]: "not never n't",
    [CONDITIONAL]: 'whether how why if unless',
    [MODAL]: "will would could ca can 'll shall wo may might must should",
    [RELATIVE]: 'where who whom whose which what',
    [SUBORDINATOR]: 'once whereas because though although since when while after as until till before so',
    [CONJUNCTION]: 'nor or yet and but',
    [DETERMINER]: 'no both our few all more other several most such many any your each my another some his her a every an this these those its their the',
    [PREPOSITION]: 'between down like into against during of via including through per without upon across on following than in worth onto along among amid despite near toward by regarding from off out up with towards within about over under around beyond behind for at',
    [PRONOUN]: 'one us itself herself me himself you him everyone nobody nothing i something we themselves he she it they them there',
    [NUMBER]: 'hundred two three four five six seven eight nine ten eleven twelve',
    [ADVERB]: 'last ever just meanwhile very also again nearly too already tomorrow further highly tonight earlier ago formerly today almost still long likely instead now first due well even twice later only together however then away far yesterday soon abroad back here',
  },
  lists: {
    [LIGHT]: 'promise enter present trigger start call_off introduce injure hurt accept end collapse fly arrive strike see pass lower land hold add hold_back host send cancel extend cause conclude shut propose approve reject voice lose win capture wound set beat begin take publish file search attend show launch pledge express make move reach plunge expect conduct secure seek find get order receive release return give explode offer bring free open go plan complete rule rise close stage delay face deliver spark suffer come impose leave climb fall overturn carry_out resume suspend report post cut raise kill hit soar lift join dismiss drop issue break finish postpone',
    [REPORTING]: 'add hope expect confirm comment hint think believe promote predict state reply agree estimate conclude say argue write ask respond describe claim insist deny declare accuse promise note mention pledge explain tell allege suggest disclose stress admit warn know report reveal announce urge demand vow',
    [DOUBTING]: 'accuse allege claim insist deny dispute allegedly reportedly suspect',
    [INTENDING]: 'attempt want propose hope expect consider due plan seek vow threaten promise pledge try set prepare schedule aim intend',
    [DENYING]: 'deny decline avoid fail refuse prevent stop cancel',
    [DISBELIEVING]: 'rebut deny dispute reject dismiss doubt',
    [CLAIMS]: 'report rumour rumours reports accusation claims allegation claim accusations allegations suggestions suggestion',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'instruct call force invite ask require order urge help compel tell allow',
    [STATIVE]: 'last be continue need include mean total own like know refer cost belong lie wait live want stay remain think believe sit have hate measure seem do contain feel focus love involve compare possess stand',
    [HAPPENING]: 'happen follow take occur come',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'at from off outside in near over to',
    [DEFINITE]: 'the this these those its their that',
    [PLACE_NOUNS]: 'airport town capital valley district state coast border region village river city port county province island',
    [TITLES]: 'author chairman prince justice director mrs ms dr professor chancellor ceo princess doctor officer mr premier head mayor president coach minister chief chairwoman spokeswoman spokesman king prosecutor striker goalkeeper midfielder actor senator governor general queen founder analyst judge secretary executive sir leader ambassador commissioner',
    [GROUPS]: 'authorities workers protesters airlines investors airline company government bank party governments troops committee firm companies customers agency lawmakers parliament union voters firefighters team television shareholders agencies officials army forces rebels users police residents researchers scientists people regulators senate congress ministry court jury council judges prosecutors club commission',
    [NOT_NAMES]: 'monday tuesday wednesday thursday friday saturday sunday june july i may march april january february august september october november december',
    [CORRECTING]: 'wrongly corrected corrects incorrectly correction',
    [IN_POWER]: 'office power helm',
    [COLLIDING]: 'bus lorry ferry truck car boat ship lightning freighter train tanker tram vessel van',
    [MALE]: 'husband mr spokesman king brother sir chairman prince father son',
    [FEMALE]: 'daughter actress mother mrs ms chairwoman spokeswoman sister queen wife',
    [EMPLOYED]: 'drivers doctors unions workers miners members teachers nurses employees dockers pilots staff crews',
    [ARMED]: 'drone air artillery missile rocket military',
    [TARGETING]: 'on against',
    [DUE]: 'due',
    [CONTRASTING]: 'but',
    [BESIDE_TIME]: 'late early soon just shortly',
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
