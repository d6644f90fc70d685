import { ENGLISH_VERBS } from './irregular-verbs.js';
import { GERUND, PARTICIPLE, PAST, THIRD, type EventWords } from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet+ing receive~ambassador shake~hand confer+ence|gathering summit negotiation talks congress convention|||.8
visit|land visit+ sail tour+ pay~visit fly arrive travel flee return_to return_from set_off set_out|trip arrival|||.7
diversion|hijack+ing force~plane force~flight divert|landing diversion|jet flight plane aircraft airliner||.9
arrest|abduct+ion deport+ation escape_from seize take_into_custody imprison detain raid+ catch capture arrest+ extradite handcuff free kidnap+ping|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|finance invest+ment repay pay+ment lend bail_out donate borrow fund+ing unlock|subsidy installment loan instalment grant bailout donation|money package debt dollars euro funds bond credit aid budget||.7
sanctions|freeze avoid ban+ expel sanction+s boycott+ embargo+|blockade tariffs|assets airspace tariff visa||.8
agreement|team_up draw~border agree+ment settle+ment sign ratify make~peace join_forces|ceasefire accord pact partnership armistice alliance truce treaty deal compromise entente|contract forces||.8
statement|reveal announce+ment appeal_for apologize deny declare accuse promise speak pledge+ call_for apologise praise confirm insist admit warn+ing call_on urge demand vow threaten|ultimatum interview speech apology declaration accusation address statement|plan||.5
publication|broadcast+ leak+ publish air|publication|picture video recording book footage album photos photographs study image film interview document report||.6
reaction|protest_against condemn+ation outrage+ recall~ambassador criticize denounce criticise|criticism|concern anger shock support||.6
election|call~election endorse elect+ion dissolve~parliament reelect concede drop_out vote+ run_for go_to_the_polls|ballot primary poll turnout referendum inauguration|presidency majority mayor seat|voters|.9
power|abdicate proclaim~emperor govern proclaim~king crown~king crown~emperor reign+ rule come_to_power|coronation|power helm||.5
attack|strike+ sack~town attack+ wound loot shell assault+ sack~city murder+ open~fire fire break_into rob besiege invade kill ambush+ shoot+ing assassinate bomb+ing steal storm stab+bing|massacre battle fighting clash clashes airstrike offensive siege invasion war assassination explosion blast|missile rockets bomb|militants bombs bomber rebels bomb gunman gunmen attackers|1
disaster|erupt+ion destroy flood+ catch_fire burn infect cut~power hit burn_down devastate explode fall_in burst fall_ill capsize collapse+ run_aground overturn sweep_away lose~live trap blow_up drown derail+ment rescue+ raze collide tear_through report_missing crash+ sink evacuate injure hurt|landslide storm earthquake tsunami hurricane quake flooding spill mudslide cyclone famine accident evacuation wildfire fire epidemic outbreak blaze collision blackout avalanche tornado drought tremor heatwave aftershock disaster|river dam residents homes houses|plague brake snow dam roof rescuers landslide storm earthquake tsunami hurricane quake flood cholera volcano fire virus firefighters|1
life|perish marry divorce+ pass_away bear bury die execute behead|funeral suicide burial death marriage wedding birth|body||.9
protest|protest+ rally+ march+ sign~petition walk_out down_tools demonstrate take_to_the_streets riot+ go_on_strike block~road occupy|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|jail charge fine acquit+tal go_on_trial rule_against confess stand_trial rule_that convict+ion try impeach sentence+ plead testify investigate indict+ment appeal+ search sue question prosecute appear_before appear_in_court|judgment hearing case inquiry investigation prosecution verdict trial ruling lawsuit|jury court judge claim prison charges probe damages guilty|tribunal prosecutor judge jury court judges prosecutors|.8
appointment|resign+ation quit elect~member replace join dismiss+al succeed depose promote take_charge name appoint+ment retire+ment fire~ nominate hire swear_in take_office leave~company leave~club become~! sack step_down oust leave_office step_aside|nomination|job board chief chairwoman post coach minister director chairman position||.8
launch|lift_off introduce ship launch+ open+ing unveil inaugurate release+ debut+ go_on_show reopen|liftoff introduction premiere|spacecraft service store plant factory satellite product rocket version||.7
acquisition|buy+out order~plane order~engine acquire order~jet purchase+ order~train take_over merge+r order~ship sell|sale takeover acquisition|bid shares stake offer firm company rival||.8
business|shut+down list cut~post cancel~order award~contract file_for go_public recall+ expand report post cut raise close lay_off close~door win~order shut~door win~contract|closure bankruptcy losses profit loss layoffs earnings|jobs sales price store plant results revenue factory rates workers mine outlook forecast wages guidance|shares stocks dollar prices euro pound index inflation economy turnover profit profits sales revenue yen|.6
law|legalize take_effect abolish legalise enact pass sign~bill amend repeal come_into_force approve reject adopt veto+ sign~law|legislation approval decree reform law|act bill amendment resolution tax budget rule constitution|legislators lawmakers parliament senate congress|.7
sport|draw defeat+ beat lose promote~club clinch win+ sign~ send_off test_positive promote~team qualify score play turn_professional compete relegate|game final tournament match cup season championship relegation victory race|record team title league bronze trophy silver medal goal gold|striker goalkeeper midfielder club|.7
science|sequence invent detect+ion dock discover+y dig unearth touch_down orbit fly_past|mission eclipse experiment|planet samples asteroid tomb galaxy virus fossil species wreck skeleton vaccine remains probe telescope comet particle|spacecraft capsule biologists astronomers lander researchers scientists archaeologists probe telescope comet orbiter rover|.8
military|deploy+ment liberate take~town capture~town capture~city mobilize take~city mobilise conquer retreat+ call_up capture~fort encircle lead~army declare~war annex+ation withdraw+al surround surrender+|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award award~medal||award prize||.6
founding|create proclaim~republic rebuild build found+ation establish+ment set_up construct+ion dissolve complete form|creation independence founding|company organization||.7
|share produce reduce rename wait live trade experience feature base pull decrease own limit welcome celebrate gain measure seem stay remain work talk use protect decide change connect push market increase oppose test turn account result continue need include serve involve compare possess study provide mark endure back support|keynote proposal surprise controversy remarks sales programme complaint response ceremony incident event dispute appearance issue breach crisis program problem||`,
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
