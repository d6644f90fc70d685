import { ENGLISH_VERBS } from './irregular-verbs.js';
import { GERUND, PARTICIPLE, PAST, THIRD, type EventWords } from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|shake~hand meet+ing receive~ambassador confer+ence|gathering summit negotiation talks congress convention|||.8
visit|land visit+ sail tour+ pay~visit fly arrive travel flee set_out return_to return_from set_off|trip arrival|||.7
diversion|force~plane hijack+ing force~flight divert|landing diversion|jet plane flight aircraft airliner||.9
arrest|abduct+ion deport+ation escape_from seize take_into_custody imprison detain raid+ catch capture arrest+ extradite handcuff free kidnap+ping|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|finance invest+ment repay pay+ment lend bail_out donate borrow fund+ing unlock|subsidy instalment grant loan installment bailout donation|credit aid budget package debt dollars euro funds bond money||.7
sanctions|freeze sanction+s boycott+ embargo+ avoid ban+ expel|blockade tariffs|assets airspace tariff visa||.8
agreement|agree+ment settle+ment sign ratify make~peace join_forces team_up draw~border|ceasefire armistice truce treaty deal compromise entente accord pact partnership alliance|contract forces||.8
statement|reveal announce+ment appeal_for apologize deny declare accuse promise speak pledge+ call_for apologise praise confirm insist admit warn+ing call_on urge demand vow threaten|ultimatum interview speech apology declaration accusation address statement|plan||.5
publication|publish air leak+ broadcast+|publication|photographs album interview document film video recording book footage photos study image picture report||.6
reaction|recall~ambassador condemn+ation protest_against denounce outrage+ criticize criticise|criticism|anger concern shock support||.6
election|vote+ run_for go_to_the_polls drop_out reelect concede endorse elect+ion dissolve~parliament call~election|ballot primary turnout referendum inauguration poll|presidency majority mayor seat|voters|.9
power|abdicate proclaim~emperor govern proclaim~king crown~king crown~emperor reign+ rule come_to_power|coronation|power helm||.5
attack|strike+ rob besiege invade ambush+ open~fire wound loot shell assault+ sack~city murder+ sack~town attack+ shoot+ing fire break_into steal storm stab+bing kill assassinate bomb+ing|massacre battle fighting clash airstrike offensive siege invasion war clashes assassination explosion blast|missile rockets bomb|gunman militants bombs bomber rebels bomb gunmen attackers|1
disaster|capsize collapse+ run_aground burst fall_ill overturn sink tear_through report_missing crash+ destroy lose~live trap explode hit fall_in flood+ catch_fire sweep_away burn infect cut~power burn_down devastate blow_up drown derail+ment rescue+ raze collide erupt+ion evacuate injure hurt|landslide storm earthquake tsunami hurricane quake flooding drought blaze collision blackout cyclone accident evacuation wildfire spill mudslide fire famine avalanche aftershock epidemic tornado heatwave tremor outbreak disaster|dam residents homes houses river|plague brake fire dam volcano cholera roof virus snow rescuers landslide storm earthquake tsunami hurricane quake flood firefighters|1
life|bear behead execute perish marry divorce+ pass_away bury die|suicide burial funeral death wedding birth marriage|body||.9
protest|protest+ block~road march+ demonstrate take_to_the_streets riot+ rally+ go_on_strike occupy sign~petition walk_out down_tools|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|jail try impeach sentence+ plead charge fine acquit+tal rule_against convict+ion testify investigate indict+ment appeal+ go_on_trial stand_trial rule_that appear_before confess search sue question prosecute appear_in_court|judgment lawsuit trial ruling verdict hearing case inquiry investigation prosecution|jury court judge claim prison charges probe damages guilty|jury court judge judges prosecutors prosecutor tribunal|.8
appointment|retire+ment succeed appoint+ment replace join dismiss+al step_down depose promote take_charge quit leave_office name hire swear_in take_office nominate oust leave~company sack elect~member resign+ation step_aside fire~ leave~club become~!|nomination|job board chief chairwoman post coach minister director chairman position||.8
launch|inaugurate release+ open+ing unveil debut+ lift_off introduce ship launch+ go_on_show reopen|liftoff introduction premiere|spacecraft rocket factory satellite product service store plant version||.7
acquisition|sell buy+out order~plane order~engine acquire order~train take_over order~ship merge+r order~jet purchase+|acquisition takeover sale|rival firm company bid shares stake offer||.8
business|recall+ shut~door win~order file_for go_public expand report post cut raise close lay_off close~door win~contract shut+down list cut~post cancel~order award~contract|layoffs earnings closure bankruptcy loss losses profit|jobs sales price store plant results revenue outlook forecast factory rates workers mine wages guidance|shares stocks profit profits sales prices revenue yen inflation economy turnover pound index euro dollar|.6
law|legalize take_effect amend repeal come_into_force approve reject adopt veto+ pass sign~bill abolish legalise enact sign~law|legislation reform approval decree law|rule budget bill act amendment resolution constitution tax|legislators lawmakers parliament senate congress|.7
sport|sign~ beat draw defeat+ qualify score play turn_professional compete relegate lose promote~club test_positive promote~team send_off clinch win+|final tournament season championship match cup relegation victory game race|silver medal goal gold title league team trophy record bronze|striker goalkeeper midfielder club|.7
science|dig detect+ion discover+y invent sequence unearth touch_down dock orbit fly_past|mission eclipse experiment|planet samples tomb galaxy remains asteroid vaccine wreck fossil virus skeleton species probe telescope comet particle|spacecraft rover capsule biologists astronomers lander archaeologists probe telescope comet orbiter researchers scientists|.8
military|deploy+ment liberate take~town capture~city mobilize take~city mobilise conquer retreat+ call_up capture~town capture~fort encircle lead~army declare~war annex+ation withdraw+al surround surrender+|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award award~medal||award prize||.6
founding|create proclaim~republic establish+ment set_up construct+ion dissolve complete rebuild found+ation build form|creation independence founding|company organization||.7
|feature base experience share decide change account rename celebrate reduce wait live pull decrease increase own limit welcome result produce push market use turn trade gain measure seem stay remain work test talk protect connect continue need include serve involve compare possess study oppose provide mark endure back support|sales program programme remarks problem ceremony incident event keynote complaint response dispute appearance issue breach crisis proposal surprise controversy||`,
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
