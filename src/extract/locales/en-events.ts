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
visit|land visit+ sail travel tour+ pay~visit fly arrive return_from set_out return_to set_off|trip arrival|||.7
diversion|hijack+ing divert|landing diversion|jet flight aircraft plane airliner||.9
arrest|abduct+ion deport+ation handcuff escape_from seize take_into_custody imprison detain raid+ catch capture arrest+ extradite kidnap+ping free|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|lend finance invest+ment repay pay+ment bail_out donate borrow fund+ing unlock|subsidy instalment bailout installment loan grant donation|credit dollars euro debt aid budget money package funds bond||.7
sanctions|embargo+ boycott+ expel freeze avoid ban+ sanction+s|blockade tariffs|assets airspace tariff visa||.8
agreement|sign team_up make~peace agree+ment draw~border ratify settle+ment join_forces|pact partnership armistice alliance treaty deal compromise entente ceasefire truce accord|contract forces||.8
statement|pledge+ call_for appeal_for apologize deny declare accuse promise apologise praise reveal announce+ment confirm insist admit warn+ing call_on speak urge demand vow threaten|ultimatum interview apology speech declaration accusation address statement|plan||.5
publication|publish leak+ air broadcast+|publication|photographs photos study image footage document book recording video film picture album interview report||.6
reaction|criticize denounce outrage+ recall~ambassador condemn+ation criticise protest_against|criticism|anger concern shock support||.6
election|call~election vote+ run_for go_to_the_polls drop_out reelect concede endorse elect+ion dissolve~parliament|turnout referendum inauguration ballot poll primary|seat majority mayor presidency|voters|.9
power|abdicate proclaim~king crown~king crown~emperor govern proclaim~emperor rule reign+ come_to_power|coronation|power helm||.5
attack|strike+ open~fire steal fire storm stab+bing shoot+ing shell attack+ break_into invade rob besiege kill ambush+ sack~town loot wound sack~city murder+ assault+ assassinate bomb+ing|massacre war clashes airstrike offensive siege fighting clash invasion battle assassination explosion blast|missile rockets bomb|militants bombs bomb gunmen rebels bomber gunman attackers|1
disaster|lose~live capsize collapse+ run_aground derail+ment drown infect cut~power crash+ raze collide burst fall_ill hit fall_in trap flood+ catch_fire sweep_away burn rescue+ blow_up erupt+ion destroy burn_down devastate explode evacuate overturn tear_through report_missing sink injure hurt|fire storm earthquake tsunami hurricane quake flooding spill famine outbreak epidemic cyclone collision blackout drought blaze avalanche landslide mudslide tornado evacuation wildfire tremor heatwave aftershock accident disaster|dam river residents homes houses|plague brake volcano cholera dam roof virus snow fire storm earthquake tsunami hurricane quake flood rescuers landslide firefighters|1
life|bear perish marry divorce+ pass_away bury die|birth marriage funeral death wedding suicide burial|body||.9
protest|protest+ go_on_strike riot+ block~road march+ rally+ down_tools take_to_the_streets sign~petition walk_out demonstrate occupy|demonstration walkout uprising unrest|protesters demonstrators|protesters demonstrators|.8
court|impeach sentence+ plead charge investigate appeal+ go_on_trial rule_against confess convict+ion indict+ment testify search sue acquit+tal jail try fine question prosecute appear_before appear_in_court stand_trial rule_that|lawsuit judgment trial ruling verdict hearing case inquiry investigation prosecution|jury court claim prison charges probe judge damages guilty|tribunal jury court judges prosecutors prosecutor judge|.8
appointment|nominate leave_office appoint+ment replace name hire swear_in take_office fire~ depose promote leave~company leave~club become~! retire+ment join dismiss+al resign+ation succeed sack take_charge quit step_down oust step_aside|nomination|job board chief chairwoman post coach minister director chairman position||.8
launch|lift_off introduce ship launch+ inaugurate open+ing unveil debut+ reopen go_on_show release+|liftoff introduction premiere|version store product service satellite spacecraft plant factory rocket||.7
acquisition|order~ship buy+out order~plane order~engine order~train take_over sell merge+r acquire order~jet purchase+|acquisition takeover sale|bid rival offer firm company stake shares||.8
business|list cut~post cancel~order win~order win~contract file_for go_public recall+ expand report post cut raise close lay_off close~door shut~door shut+down|closure profit losses earnings bankruptcy loss layoffs|revenue wages price forecast jobs store plant factory rates guidance sales workers mine outlook results|revenue euro turnover pound shares profit profits sales index yen dollar prices stocks inflation economy|.6
law|amend sign~bill abolish legalize take_effect veto+ sign~law repeal come_into_force approve reject adopt pass legalise enact|law legislation decree approval reform|law budget amendment constitution tax rule resolution bill act|lawmakers parliament legislators senate congress|.7
sport|draw turn_professional compete defeat+ relegate qualify score play lose promote~club beat test_positive promote~team win+ sign~ send_off clinch|relegation victory race final game cup match season championship tournament|trophy record title league bronze team silver medal goal gold|striker goalkeeper midfielder club|.7
science|dock sequence detect+ion discover+y invent dig unearth touch_down orbit fly_past|mission eclipse experiment|planet wreck skeleton samples probe asteroid vaccine fossil tomb species galaxy remains virus telescope comet particle|biologists telescope comet capsule probe astronomers lander researchers scientists archaeologists orbiter rover spacecraft|.8
military|annex+ation surround declare~war lead~army conquer withdraw+al retreat+ call_up surrender+ deploy+ment capture~town capture~city mobilize take~city mobilise encircle take~town capture~fort liberate occupy|occupation exercise|troops soldiers army forces|navy fleet paratroopers armies troops soldiers army forces|.8
award|award||award prize||.6
founding|found+ation create form complete proclaim~republic establish+ment rebuild build construct+ion dissolve set_up|creation independence founding|company organization||.7
|own limit connect pull result share work measure seem stay remain celebrate oppose push market back support turn experience talk decrease protect serve involve compare possess study increase base provide decide use endure feature produce wait live reduce welcome continue need include trade account rename gain change mark test|complaint remarks incident dispute appearance issue breach keynote problem ceremony program programme controversy proposal response crisis sales event surprise||`,
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
    [CONDITIONAL]: 'why whether how if unless',
    [MODAL]: "'ll would shall wo might must can may will ca could should",
    [RELATIVE]: 'where who whose which whom what',
    [SUBORDINATOR]: 'although because though until till once since so before as whereas when while after',
    [CONJUNCTION]: 'nor and but or yet',
    [DETERMINER]: 'no each my few all more a other several most another some his her such many any your both our every an this these those its their the',
    [PREPOSITION]: 'between into against during upon at following across on by in worth onto along among amid despite near toward per for towards including through regarding than from off out up with without within down like about over under around beyond behind of via',
    [PRONOUN]: 'nobody nothing herself there we us something me himself themselves one him itself them everyone he she it they you i',
    [NUMBER]: 'hundred five six seven eight nine ten eleven twelve two three four',
    [ADVERB]: 'also again nearly tomorrow further very long likely instead formerly soon abroad now first due well far ever earlier ago last meanwhile almost still only too already together however then highly today tonight yesterday just back here even away twice later',
  },
  lists: {
    [LIGHT]: 'leave find get postpone order release promise accept enter present trigger win end collapse publish fly arrive approve reject kill strike see finish land bring free attend issue break delay complete rule resume hit take climb wound hold add hold_back host cancel send call_off introduce cause fall propose voice secure lose extend conclude shut overturn explode receive set launch pledge express start beat begin make move give face plan seize show reach plunge expect conduct seek injure hurt return pass lower open go capture come rise close stage deliver spark search suffer file suspend report post cut raise offer impose carry_out soar lift join dismiss drop',
    [REPORTING]: 'write ask report reveal announce pledge hint reply argue add hope expect confirm comment estimate think believe promote agree respond conclude say note claim insist deny declare accuse promise mention explain know predict state tell allege describe suggest disclose stress admit warn urge demand vow',
    [DOUBTING]: 'allegedly accuse reportedly suspect claim insist deny dispute allege',
    [INTENDING]: 'plan set due want schedule prepare try hope expect consider seek propose vow threaten attempt promise pledge aim intend',
    [DENYING]: 'cancel stop avoid refuse prevent deny decline fail',
    [DISBELIEVING]: 'dispute reject deny dismiss doubt rebut',
    [CLAIMS]: 'rumour rumours reports accusation claims report claim accusations allegations allegation suggestion suggestions',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'invite ask require instruct order urge call help compel force tell allow',
    [STATIVE]: 'last sit know think believe measure seem stay remain own like feel focus belong lie wait live love involve compare possess do continue need include be stand want refer contain have hate total cost mean',
    [HAPPENING]: 'happen follow take occur come',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'at over in from off outside near to',
    [DEFINITE]: 'the this these those its their that',
    [PLACE_NOUNS]: 'airport county river port coast valley region district state border town capital city province island village',
    [TITLES]: 'author chairman prince executive sir prosecutor judge queen founder analyst leader governor chancellor ceo premier coach minister director mrs ms dr professor general princess doctor striker goalkeeper midfielder mayor president justice officer senator mr head chief chairwoman spokeswoman spokesman king ambassador commissioner actor secretary',
    [GROUPS]: 'authorities workers commission governments protesters airlines television government rebels customers airline officials committee team shareholders agency agencies troops lawmakers parliament union voters army forces club firefighters bank regulators senate congress firm companies company users police residents researchers scientists people ministry court jury council investors party judges prosecutors',
    [NOT_NAMES]: 'monday tuesday wednesday thursday friday saturday sunday may june july i march april january february august september october november december',
    [CORRECTING]: 'wrongly correction corrected incorrectly corrects',
    [IN_POWER]: 'office power helm',
    [COLLIDING]: 'bus lorry ferry van car boat vessel freighter ship lightning train tanker truck tram',
    [MALE]: 'husband brother sir chairman prince mr spokesman king father son',
    [FEMALE]: 'daughter wife queen actress mrs ms chairwoman spokeswoman mother sister',
    [EMPLOYED]: 'nurses crews teachers staff employees workers miners members doctors drivers unions dockers pilots',
    [ARMED]: 'air military artillery missile rocket drone',
    [TARGETING]: 'on against',
    [DUE]: 'due',
    [CONTRASTING]: 'but',
    [BESIDE_TIME]: 'early late shortly soon just',
    [COUNTING]: 'earlier ago later',
    [NOBODY]: 'nobody no nothing none',
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
