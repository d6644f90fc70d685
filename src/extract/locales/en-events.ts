import { ENGLISH_VERBS } from './irregular-verbs.js';
import { GERUND, PARTICIPLE, PAST, THIRD, type EventWords } from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|shake~hand meet+ing receive~ambassador confer+ence|gathering summit congress convention negotiation talks|||.8
visit|land visit+ sail tour+ pay~visit set_out return_to return_from set_off fly flee arrive travel|trip arrival|||.7
diversion|hijack+ing divert force~plane force~flight|landing diversion|jet plane flight aircraft airliner||.9
arrest|abduct+ion deport+ation escape_from seize take_into_custody imprison detain raid+ catch capture arrest+ extradite handcuff free kidnap+ping|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|lend finance invest+ment repay pay+ment bail_out donate borrow fund+ing unlock|subsidy instalment loan installment grant bailout donation|credit debt dollars euro aid budget package funds bond money||.7
sanctions|ban+ freeze avoid sanction+s boycott+ expel embargo+|blockade tariffs|assets visa airspace tariff||.8
agreement|sign ratify make~peace agree+ment team_up draw~border settle+ment join_forces|alliance ceasefire treaty deal compromise entente truce armistice accord pact partnership|contract forces||.8
statement|reveal announce+ment pledge+ call_for appeal_for apologize deny declare accuse promise speak apologise praise confirm insist admit warn+ing call_on urge demand vow threaten|ultimatum interview speech apology declaration accusation address statement|plan||.5
publication|publish leak+ broadcast+ air|publication|picture album interview photographs study image footage document film photos video recording book report||.6
reaction|criticize criticise protest_against denounce outrage+ recall~ambassador condemn+ation|criticism|anger concern shock support||.6
election|call~election drop_out reelect concede endorse elect+ion dissolve~parliament vote+ run_for go_to_the_polls|ballot primary turnout referendum inauguration poll|seat presidency majority mayor|voters|.9
power|abdicate proclaim~king crown~king crown~emperor proclaim~emperor govern rule reign+ come_to_power|coronation|power helm||.5
attack|strike+ invade open~fire steal fire wound loot shoot+ing shell attack+ sack~city murder+ sack~town rob besiege kill ambush+ assault+ assassinate bomb+ing stab+bing storm break_into|fighting airstrike offensive siege clashes clash massacre battle assassination explosion war invasion blast|missile rockets bomb|militants bombs bomber gunmen bomb gunman rebels attackers|1
disaster|blow_up lose~live trap capsize collapse+ run_aground burst fall_ill crash+ raze collide hit flood+ catch_fire sweep_away burn derail+ment rescue+ infect cut~power erupt+ion destroy burn_down devastate tear_through report_missing drown fall_in explode evacuate overturn sink injure hurt|spill collision blaze avalanche blackout landslide storm earthquake tsunami hurricane quake flooding epidemic evacuation wildfire tremor heatwave drought famine outbreak mudslide fire aftershock tornado cyclone accident disaster|dam residents homes houses river|plague brake snow virus fire dam roof cholera volcano rescuers landslide storm earthquake tsunami hurricane quake flood firefighters|1
life|perish execute behead marry divorce+ pass_away bear bury die|wedding birth marriage funeral death burial suicide|body||.9
protest|protest+ go_on_strike block~road demonstrate occupy march+ rally+ take_to_the_streets sign~petition walk_out down_tools riot+|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|jail rule_against try impeach sentence+ plead charge fine acquit+tal investigate appeal+ go_on_trial stand_trial rule_that confess convict+ion indict+ment testify search sue question prosecute appear_before appear_in_court|judgment trial ruling case lawsuit prosecution verdict hearing inquiry investigation|jury court probe judge prison charges claim damages guilty|jury court judge judges prosecutors prosecutor tribunal|.8
appointment|retire+ment resign+ation succeed appoint+ment join dismiss+al replace step_aside fire~ take_charge nominate elect~member leave_office step_down depose promote leave~company sack name hire swear_in take_office oust quit leave~club become~!|nomination|job board chief chairwoman post coach minister director chairman position||.8
launch|lift_off introduce launch+ debut+ go_on_show ship open+ing unveil inaugurate release+ reopen|liftoff introduction premiere|product service store plant factory satellite spacecraft rocket version||.7
acquisition|sell merge+r buy+out order~train take_over order~plane order~engine acquire order~jet purchase+ order~ship|takeover acquisition sale|bid shares rival stake offer firm company||.8
business|recall+ cut~post cancel~order win~order win~contract award~contract file_for go_public expand report post cut raise close lay_off close~door shut~door shut+down list|layoffs closure bankruptcy earnings loss losses profit|jobs sales price store plant factory rates workers mine outlook results revenue forecast wages guidance|stocks revenue economy turnover pound yen prices euro dollar profit profits sales inflation index shares|.6
law|abolish legalize take_effect amend repeal come_into_force approve reject sign~bill adopt veto+ pass legalise enact sign~law|approval decree reform legislation law|bill act amendment tax budget rule resolution constitution|legislators lawmakers parliament senate congress|.7
sport|lose promote~club test_positive promote~team turn_professional defeat+ beat draw sign~ win+ qualify send_off clinch score play compete relegate|season championship tournament final game match cup relegation victory race|silver medal goal gold league bronze title team trophy record|striker goalkeeper midfielder club|.7
science|detect+ion discover+y dig unearth touch_down dock sequence invent orbit fly_past|mission eclipse experiment|virus fossil tomb galaxy remains planet probe asteroid samples species wreck skeleton vaccine telescope comet particle|biologists telescope comet spacecraft orbiter probe astronomers lander rover archaeologists capsule researchers scientists|.8
military|liberate retreat+ call_up capture~town capture~city mobilize take~city mobilise take~town capture~fort lead~army declare~war conquer withdraw+al annex+ation surround deploy+ment surrender+ encircle|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award award~medal||award prize||.6
founding|create proclaim~republic establish+ment set_up construct+ion dissolve form complete rebuild build found+ation|creation independence founding|company organization||.7
|feature base experience change rename celebrate account reduce wait live trade produce own limit welcome result use connect gain measure seem stay remain decide pull decrease protect continue need include serve involve compare possess study increase provide push market oppose test talk mark turn work endure back support share|crisis complaint response incident dispute appearance issue breach surprise keynote programme remarks sales event controversy program problem proposal ceremony||`,
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
  closed: [
    // BE
    "be is are 're was were 'm been am being",
    // HAVE
    "'ve has have had having",
    // DO
    'do did does',
    // TO
    'to',
    // THAT
    'that',
    // NEGATION
    "not never n't",
    // CONDITIONAL
    'whether how why if unless',
    // MODAL
    "may will would shall might 'll wo must ca can could should",
    // RELATIVE
    'where whom who whose which what',
    // SUBORDINATOR
    'because though before once as since until till although whereas so when while after',
    // CONJUNCTION
    'nor but and yet or',
    // DETERMINER
    'no each my few all more other several most another some his her such many any a your both our every an this these those its their the',
    // PREPOSITION
    'between against despite across by for within during into in amid following with near toward per at onto along towards including through regarding than from off out up without upon worth of via about over under around behind beyond down like on among',
    // PRONOUN
    'nobody nothing i something me him you himself themselves herself there one she it they we itself them us everyone he',
    // ADVERB
    'earlier ago last first twice again meanwhile abroad nearly tomorrow very almost only together however then ever likely today well far even due yesterday still already also instead long too formerly highly tonight further soon just back here now away later',
    // POSSESSIVE
    '',
    // NUMBER
    'hundred four five six seven eight nine ten eleven twelve two three',
  ],
  lists: [
    // LIGHT
    'complete trigger award win propose promise spark call_off introduce voice approve reject capture enter shut join dismiss drop release strike see finish land bring receive issue break end face come publish wound lift fall fly arrive carry_out order postpone hit leave accept rule resume get take offer pledge explode hold add hold_back host cancel send collapse launch plan overturn secure extend conclude set express start beat begin make move give seize attend cause show reach plunge expect conduct seek injure hurt go return pass lower rise close stage deliver free kill delay open search suffer lose present file suspend report post cut raise climb impose find soar',
    // REPORTING
    'write ask conclude suggest disclose stress say note pledge reveal announce report hint respond reply argue add hope expect confirm comment estimate think believe promote agree describe deny declare accuse promise mention explain know predict state tell allege claim insist admit warn urge demand vow',
    // DOUBTING
    'allegedly reportedly accuse suspect deny dispute allege claim insist',
    // INTENDING
    'try hope expect plan attempt pledge seek intend consider propose promise set schedule aim prepare want due vow threaten',
    // DENYING
    'fail cancel stop avoid deny decline refuse prevent',
    // DISBELIEVING
    'dismiss doubt reject deny dispute rebut',
    // CLAIMS
    'rumours report rumour claim reports claims accusations allegations allegation suggestion suggestions accusation',
    // INVERTING
    'had were should',
    // COMMANDING
    'instruct invite ask call force help urge tell allow require order compel',
    // STATIVE
    'last feel continue need include believe be do contain measure seem stay remain wait live focus love involve compare possess sit lie want refer know mean own like hate think belong have total stand cost',
    // HAPPENING
    'happen take follow occur come',
    // HEDGING
    'about over under around some',
    // PLACING
    'at over in near to from off outside',
    // DEFINITE
    'the this these those its their that',
    // PLACE_NOUNS
    'airport river county region village district state port city town capital valley province island border coast',
    // TITLES
    'author chairman prince prosecutor secretary founder judge coach minister mrs ms dr professor queen actor sir commissioner director ambassador chancellor ceo mayor justice senator governor striker goalkeeper midfielder officer head chief chairwoman spokeswoman spokesman king president executive leader general mr premier princess doctor analyst',
    // GROUPS
    'authorities workers customers protesters voters army forces rebels agency commission governments airlines airline officials agencies troops union police shareholders firm company companies committee bank residents club party regulators researchers scientists firefighters team television government users people ministry court jury investors lawmakers parliament senate congress council judges prosecutors',
    // NOT_NAMES
    'may june july monday tuesday wednesday thursday friday saturday sunday i march april january february august september october november december',
    // CORRECTING
    'wrongly correction corrected incorrectly corrects',
    // IN_POWER
    'office power helm',
    // COLLIDING
    'bus lightning boat ship truck vessel car lorry ferry van freighter train tanker tram',
    // EMPLOYED
    'nurses workers miners members unions drivers teachers employees staff crews doctors dockers pilots',
    // MALE
    'husband brother sir chairman prince father son spokesman king mr',
    // FEMALE
    'wife queen actress chairwoman spokeswoman sister mrs ms mother daughter',
    // ARMED
    'air drone artillery missile rocket military',
    // TARGETING
    'on against',
    // DUE
    'due',
    // CONTRASTING
    'but',
    // BESIDE_TIME
    'early late soon just shortly',
    // COUNTING
    'earlier ago later',
    // NOBODY
    'nobody nothing no none',
  ],
  irregular: ENGLISH_VERBS,
  prefixes: 'be fore mis out over re under up with',
  nominalEndings: 'tion sion ment ure ery',
  endings: {
    [THIRD]: 's es ies>y',
    [PAST | PARTICIPLE]: 'd ed ied>y',
    [GERUND]: 'ing>e ing ying>ie',
  },
};
