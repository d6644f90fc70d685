import { ENGLISH_VERBS } from './irregular-verbs.js';
import { GERUND, PARTICIPLE, PAST, THIRD, type EventWords } from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|shake~hand meet+ing receive~ambassador confer+ence|talks congress convention gathering summit negotiation|||.8
visit|land return_to return_from visit+ sail tour+ pay~visit fly arrive travel flee set_off set_out|trip arrival|||.7
diversion|divert force~plane force~flight hijack+ing|landing diversion|flight plane jet aircraft airliner||.9
arrest|abduct+ion deport+ation escape_from handcuff seize take_into_custody imprison detain raid+ catch capture arrest+ extradite free kidnap+ping|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|finance invest+ment repay pay+ment bail_out donate borrow lend fund+ing unlock|subsidy installment loan instalment grant bailout donation|debt aid bond money package funds budget credit dollars euro||.7
sanctions|freeze sanction+s ban+ avoid boycott+ embargo+ expel|blockade tariffs|assets airspace tariff visa||.8
agreement|agree+ment settle+ment sign ratify make~peace team_up draw~border join_forces|ceasefire armistice truce treaty pact partnership alliance accord deal compromise entente|contract forces||.8
statement|reveal announce+ment appeal_for apologize deny declare accuse promise speak pledge+ call_for apologise praise confirm insist admit warn+ing call_on urge demand vow threaten|address statement speech accusation ultimatum interview apology declaration|plan||.5
publication|publish leak+ broadcast+ air|publication|photos study image footage document film video recording book album interview photographs picture report||.6
reaction|protest_against denounce recall~ambassador condemn+ation outrage+ criticize criticise|criticism|anger concern shock support||.6
election|vote+ run_for go_to_the_polls elect+ion dissolve~parliament reelect concede endorse drop_out call~election|poll primary turnout ballot referendum inauguration|presidency majority mayor seat|voters|.9
power|abdicate proclaim~emperor govern proclaim~king crown~king crown~emperor reign+ rule come_to_power|coronation|power helm||.5
attack|strike+ wound loot shell assault+ sack~town attack+ shoot+ing kill ambush+ sack~city murder+ rob besiege invade steal storm stab+bing assassinate bomb+ing open~fire fire break_into|fighting assassination clash war massacre battle explosion clashes airstrike offensive siege invasion blast|missile rockets bomb|gunman militants bomber rebels bomb bombs gunmen attackers|1
disaster|flood+ catch_fire burn_down destroy burn hit capsize collapse+ run_aground overturn sweep_away explode lose~live trap drown sink blow_up derail+ment rescue+ raze collide burst fall_ill devastate infect crash+ cut~power fall_in erupt+ion tear_through report_missing evacuate injure hurt|landslide storm earthquake tsunami hurricane quake flooding evacuation wildfire fire tornado drought heatwave tremor outbreak blaze epidemic avalanche collision blackout cyclone famine accident spill mudslide aftershock disaster|river dam residents homes houses|roof virus dam snow rescuers landslide storm earthquake tsunami hurricane quake volcano plague brake flood cholera fire firefighters|1
life|divorce+ pass_away bear die perish marry execute bury behead|wedding birth marriage funeral suicide burial death|body||.9
protest|protest+ sign~petition walk_out down_tools block~road march+ rally+ demonstrate take_to_the_streets riot+ go_on_strike occupy|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|jail charge fine acquit+tal go_on_trial rule_against try impeach sentence+ plead testify stand_trial rule_that confess convict+ion investigate indict+ment appeal+ search sue question prosecute appear_before appear_in_court|judgment trial ruling case lawsuit prosecution verdict hearing inquiry investigation|jury court judge claim prison probe charges damages guilty|jury court judges prosecutors prosecutor judge tribunal|.8
appointment|quit leave~company become~! sack join dismiss+al succeed retire+ment step_aside elect~member replace resign+ation leave~club name hire fire~ leave_office appoint+ment step_down swear_in take_office depose promote take_charge nominate oust|nomination|job board chief chairwoman post coach minister director chairman position||.8
launch|lift_off ship launch+ inaugurate open+ing unveil debut+ go_on_show release+ introduce reopen|liftoff introduction premiere|spacecraft version rocket satellite factory product service store plant||.7
acquisition|purchase+ sell order~plane order~jet order~train take_over buy+out order~engine acquire order~ship merge+r|sale takeover acquisition|rival stake offer firm company bid shares||.8
business|shut+down list cut~post cancel~order award~contract win~order shut~door file_for go_public recall+ expand report post cut raise close lay_off close~door win~contract|earnings profit layoffs losses loss closure bankruptcy|jobs sales price store plant results revenue factory rates workers mine forecast outlook wages guidance|index euro revenue yen dollar stocks prices shares inflation economy turnover profit profits sales pound|.6
law|legalize take_effect abolish adopt veto+ pass legalise enact sign~bill amend repeal come_into_force approve reject sign~law|legislation reform approval decree law|budget bill amendment resolution rule constitution act tax|legislators lawmakers parliament senate congress|.7
sport|draw lose promote~club promote~team send_off clinch win+ qualify score play turn_professional compete defeat+ sign~ beat test_positive relegate|final tournament season game relegation victory race championship match cup|record team title league bronze trophy silver medal goal gold|striker goalkeeper midfielder club|.7
science|dig dock sequence unearth touch_down detect+ion invent discover+y orbit fly_past|mission eclipse experiment|wreck skeleton galaxy samples virus species vaccine fossil telescope comet probe asteroid tomb planet remains particle|spacecraft capsule orbiter telescope comet probe astronomers lander rover biologists researchers scientists archaeologists|.8
military|liberate take~town capture~city mobilize take~city mobilise conquer retreat+ call_up deploy+ment encircle lead~army declare~war annex+ation withdraw+al surrender+ surround capture~town capture~fort|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award award~medal||award prize||.6
founding|create proclaim~republic build found+ation establish+ment set_up form rebuild construct+ion dissolve complete|independence creation founding|company organization||.7
|limit produce reduce rename gain measure seem stay remain wait live trade use experience share provide test turn feature base pull decrease talk work decide push market welcome celebrate continue need include serve involve compare possess study own oppose protect connect change account result increase mark endure back support|problem surprise incident event dispute appearance issue breach crisis sales keynote controversy remarks program programme ceremony complaint response proposal||`,
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
