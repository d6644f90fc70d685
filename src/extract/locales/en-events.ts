import { ENGLISH_VERBS } from './irregular-verbs.js';
import { GERUND, PARTICIPLE, PAST, THIRD, type EventWords } from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet+ing receive~ambassador shake~hand confer+ence|talks congress convention gathering summit negotiation|||.8
visit|land return_to return_from visit+ sail tour+ pay~visit fly arrive travel flee set_off set_out|trip arrival|||.7
diversion|divert force~plane force~flight hijack+ing|landing diversion|flight aircraft plane jet airliner||.9
arrest|abduct+ion deport+ation escape_from handcuff seize take_into_custody imprison detain raid+ catch capture arrest+ extradite free kidnap+ping|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|bail_out donate borrow finance invest+ment repay pay+ment lend fund+ing unlock|subsidy instalment grant loan installment bailout donation|debt aid budget bond funds money package dollars euro credit||.7
sanctions|embargo+ freeze avoid ban+ boycott+ expel sanction+s|blockade tariffs|assets airspace tariff visa||.8
agreement|sign ratify make~peace team_up draw~border agree+ment settle+ment join_forces|ceasefire armistice truce treaty pact partnership alliance accord deal compromise entente|contract forces||.8
statement|reveal announce+ment appeal_for apologize deny declare accuse promise speak pledge+ call_for apologise praise call_on confirm insist admit warn+ing urge demand vow threaten|address statement speech apology declaration ultimatum interview accusation|plan||.5
publication|broadcast+ leak+ publish air|publication|footage film video image document recording book picture album interview photos photographs study report||.6
reaction|protest_against denounce condemn+ation outrage+ recall~ambassador criticize criticise|criticism|anger concern shock support||.6
election|vote+ run_for go_to_the_polls drop_out call~election elect+ion dissolve~parliament reelect concede endorse|ballot referendum inauguration poll primary turnout|presidency majority mayor seat|voters|.9
power|abdicate proclaim~emperor govern proclaim~king crown~king crown~emperor reign+ rule come_to_power|coronation|power helm||.5
attack|strike+ wound loot shell attack+ shoot+ing assassinate bomb+ing assault+ sack~town open~fire kill ambush+ sack~city murder+ rob steal storm stab+bing fire besiege invade break_into|fighting assassination clash massacre battle siege invasion war explosion clashes airstrike offensive blast|missile rockets bomb|gunmen gunman militants bomb bombs bomber rebels attackers|1
disaster|crash+ tear_through flood+ catch_fire evacuate burn_down sweep_away explode hit capsize collapse+ run_aground lose~live trap drown overturn sink blow_up destroy report_missing burn derail+ment rescue+ raze collide burst fall_ill cut~power erupt+ion devastate infect fall_in injure hurt|landslide storm earthquake tsunami hurricane quake outbreak mudslide aftershock avalanche tornado drought evacuation wildfire disaster flooding spill epidemic fire blaze collision cyclone famine accident heatwave tremor blackout|river dam residents homes houses|roof virus dam snow rescuers landslide storm earthquake tsunami hurricane quake volcano flood cholera plague brake fire firefighters|1
life|divorce+ pass_away execute bury bear perish marry behead die|wedding birth burial death marriage funeral suicide|body||.9
protest|protest+ sign~petition walk_out down_tools demonstrate take_to_the_streets riot+ go_on_strike occupy block~road march+ rally+|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|jail go_on_trial testify stand_trial rule_against try impeach sentence+ plead rule_that confess convict+ion investigate indict+ment appeal+ search charge fine acquit+tal sue question prosecute appear_before appear_in_court|judgment trial ruling investigation prosecution verdict lawsuit case hearing inquiry|jury court judge claim prison probe charges damages guilty|jury court judges prosecutors prosecutor tribunal judge|.8
appointment|nominate elect~member replace quit leave~company become~! leave~club join dismiss+al succeed retire+ment step_aside name hire fire~ depose promote take_charge resign+ation oust leave_office appoint+ment step_down swear_in take_office sack|nomination|job board chief chairwoman post coach minister director chairman position||.8
launch|launch+ lift_off introduce release+ ship debut+ go_on_show reopen inaugurate open+ing unveil|liftoff introduction premiere|spacecraft plant rocket service store satellite factory product version||.7
acquisition|order~plane order~engine acquire order~ship purchase+ sell merge+r order~train take_over buy+out order~jet|acquisition takeover sale|rival stake offer firm company bid shares||.8
business|cut~post cancel~order award~contract win~order win~contract file_for go_public recall+ expand report post cut raise close lay_off close~door shut~door shut+down list|closure bankruptcy earnings loss layoffs losses profit|jobs sales price store plant results revenue factory rates workers mine forecast outlook wages guidance|yen index euro dollar stocks prices revenue shares inflation economy turnover profit profits sales pound|.6
law|legalise enact abolish legalize take_effect adopt veto+ pass sign~bill amend repeal come_into_force approve reject sign~law|legislation reform approval decree law|budget rule constitution bill amendment resolution act tax|legislators lawmakers parliament senate congress|.7
sport|relegate lose promote~club promote~team send_off clinch win+ beat test_positive defeat+ sign~ qualify score play turn_professional compete draw|relegation victory race final cup tournament season game championship match|bronze trophy record league team title silver medal goal gold|striker goalkeeper midfielder club|.7
science|unearth touch_down detect+ion discover+y dig dock sequence invent orbit fly_past|mission eclipse experiment|wreck skeleton galaxy remains samples virus planet particle species vaccine telescope comet probe asteroid fossil tomb|orbiter telescope comet probe astronomers lander archaeologists researchers scientists rover biologists spacecraft capsule|.8
military|liberate take~town capture~town capture~fort capture~city mobilize take~city mobilise conquer retreat+ call_up deploy+ment encircle lead~army declare~war annex+ation withdraw+al surrender+ surround|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award award~medal||award prize||.6
founding|create proclaim~republic rebuild build found+ation establish+ment set_up construct+ion dissolve complete form|creation founding independence|company organization||.7
|limit use produce reduce rename gain measure seem stay remain wait live trade experience share provide test turn feature base pull decrease talk work decide welcome celebrate continue need include push market serve involve compare possess study own oppose protect connect change account result increase mark endure back support|event dispute appearance issue breach crisis sales keynote controversy remarks program programme ceremony problem proposal surprise incident complaint response||`,
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
    'earlier ago last first twice again meanwhile abroad nearly tomorrow very almost only together however then ever today well far even due yesterday still already also instead long too tonight further soon just back here now away later',
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
