import { ADVERB, BE, CONDITIONAL, CONJUNCTION, DETERMINER, DO, HAVE, MODAL, NEGATION, NUMBER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, THAT, TO } from '../events/tags.js';
import { ENGLISH_VERBS } from './irregular-verbs.js';
import {
  ARMED, BESIDE_TIME, CLAIMS, COLLIDING, COMMANDING, CONTRASTING, CORRECTING, COUNTING, DEFINITE, DENYING, DISBELIEVING, DOUBTING, DUE, EMPLOYED, FEMALE, GERUND, GROUPS, HAPPENING, HEDGING,
  INTENDING, INVERTING, IN_POWER, LIGHT, MALE, NOBODY, NOT_NAMES, PARTICIPLE, PAST, PLACE_NOUNS, PLACING, REPORTING, STATIVE, TARGETING, THIRD, TITLES, type EventWords,
} from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|gather meet+ing receive~ambassador confer+ence|gathering summit negotiation talks congress convention|||.8
visit|travel tour+ pay~visit fly arrive visit+|trip arrival|||.7
diversion|hijack+ing land+ing divert|diversion|jet flight aircraft plane airliner||.9
arrest|abduct+ion deport+ation catch arrest+ imprison detain capture seize free escape_from kidnap+ping raid+ extradite take_into_custody|crackdown detention extradition|hostage detainee suspect prisoner||.9
finance|donate borrow invest+ment bail_out pay+ment repay lend finance fund+ing unlock|loan grant bailout donation instalment subsidy installment|money bond package debt dollars euro funds aid budget credit||.7
sanctions|sanction+s avoid ban+ freeze embargo+ boycott+ expel|blockade tariffs|assets visa airspace tariff||.8
agreement|team_up sign agree+ment settle+ment join_forces ratify|ceasefire treaty deal truce compromise alliance accord pact partnership|contract forces||.8
statement|speak deny declare accuse promise confirm reveal announce+ment vow threaten warn+ing urge demand praise apologise admit apologize call_for insist pledge+ call_on|speech address accusation interview apology declaration statement|plan||.5
publication|publish leak+ broadcast+ air|publication|photos video album recording document footage book study image picture film report interview photographs||.6
reaction|protest_against denounce outrage+ recall~ambassador condemn+ation criticize criticise|criticism|anger concern shock support||.6
election|call~election elect+ion dissolve~parliament vote+ reelect concede run_for endorse drop_out go_to_the_polls|poll inauguration turnout referendum ballot primary|mayor presidency seat majority|voters|.9
power|rule come_to_power govern reign+||power helm||.5
attack|loot attack+ shoot+ing assault+ bomb+ing rob break_into stab+bing ambush+ open~fire steal shell fire storm kill wound besiege assassinate strike+ invade murder+|massacre battle fighting airstrike clashes clash invasion war offensive siege assassination explosion blast|missile rockets bomb|bombs gunman attackers militants bomber bomb rebels gunmen|1
disaster|tear_through drown devastate catch_fire overturn evacuate crash+ burst sweep_away hit flood+ burn capsize collapse+ infect erupt+ion sink trap collide fall_in derail+ment rescue+ fall_ill injure hurt explode run_aground damage destroy strand cut~power|collision blaze cyclone accident disaster landslide earthquake tsunami hurricane quake famine tremor mudslide epidemic evacuation aftershock tornado flooding spill avalanche outbreak blackout drought heatwave wildfire storm fire|river dam residents homes houses|plague brake tsunami hurricane quake snow fire storm firefighters virus cholera dam roof landslide earthquake rescuers volcano flood|1
life|perish marry divorce+ pass_away bear bury die|wedding suicide burial marriage birth funeral death|body||.9
protest|block~road march+ rally+ occupy demonstrate take_to_the_streets riot+ walk_out go_on_strike protest+ sign~petition|walkout uprising unrest demonstration|protesters demonstrators|protesters demonstrators|.8
court|rule_against go_on_trial rule_that appear_in_court convict+ion plead charge stand_trial investigate testify appear_before jail try appeal+ impeach sentence+ sue fine question prosecute search confess acquit+tal indict+ment|lawsuit hearing investigation prosecution verdict trial ruling inquiry case judgment|damages prison charges claim guilty probe jury court judge|court judge tribunal judges prosecutors prosecutor jury|.8
appointment|oust swear_in depose promote become~ leave~company step_aside take_office hire take_charge join name appoint+ment replace leave_office fire~ leave~club step_down nominate quit sack dismiss+al retire+ment resign+ation succeed|nomination|job board chairwoman post coach minister chief director chairman position||.8
launch|ship debut+ open+ing unveil lift_off introduce reopen go_on_show launch+ inaugurate release+|liftoff introduction premiere|spacecraft plant product service store factory satellite rocket version||.7
acquisition|acquire order~ship order~train buy+out take_over merge+r order~jet order~plane sell purchase+|sale takeover acquisition|rival firm bid offer company stake shares||.8
business|list go_public recall+ expand cut~post cancel~order win~order win~contract file_for shut~door shut+down report post cut raise close lay_off close~door|closure bankruptcy loss losses profit layoffs earnings|revenue store factory sales workers mine plant wages price jobs guidance forecast outlook results rates|revenue stocks profit turnover dollar euro yen prices shares sales index profits inflation economy pound|.6
law|abolish legalize legalise take_effect enact amend repeal adopt veto+ approve reject pass come_into_force|law legislation reform approval decree|law act amendment resolution tax budget constitution rule bill|lawmakers parliament legislators senate congress|.7
sport|defeat+ send_off clinch win+ draw play sign~ turn_professional qualify test_positive beat compete relegate lose promote~club score promote~team|race final game match cup relegation victory season championship tournament|team trophy silver medal goal gold bronze league title record|club striker goalkeeper midfielder|.7
science|dock sequence touch_down detect+ion discover+y dig unearth orbit fly_past|mission eclipse experiment|telescope galaxy species virus skeleton vaccine probe asteroid samples wreck remains particle comet planet tomb fossil|comet capsule biologists rover probe astronomers researchers orbiter lander archaeologists scientists telescope spacecraft|.8
military|mobilize call_up retreat withdraw+al mobilise occupy deploy+ment liberate annex+ation surrender+|occupation exercise|forces troops soldiers army|navy forces troops soldiers army|.8
award|award honour honor|ceremony|award honour honor prize order||.6
founding|form establish+ment set_up rebuild build found+ation create construct+ion dissolve complete|independence creation founding|company organization||.7
|account wait experience talk result trade back decide feature test share oppose push mark rename use produce live base involve compare possess work study welcome market measure seem pull decrease protect celebrate reduce own endure limit need include turn increase provide change continue gain serve connect stay remain support|event controversy problem ceremony remarks surprise keynote response program crisis sales incident dispute complaint appearance issue breach programme proposal||`,
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
    [BE]: "be is are 're were 'm am was been being",
    [HAVE]: "'ve has have had having",
    [DO]: 'do did does',
    [TO]: 'to',
    [THAT]: 'that',
    [NEGATION]: "not never n't",
    [CONDITIONAL]: 'whether how why if unless',
    [MODAL]: "will would must ca can 'll wo shall should might could may",
    [RELATIVE]: 'where which whom whose what who',
    [SUBORDINATOR]: 'until till whereas because though since as once before after when while although so',
    [CONJUNCTION]: 'nor or yet and but',
    [DETERMINER]: 'no such any other many all several most some your each few a every his her my another more an this these those its their both our the',
    [PREPOSITION]: 'between by in on at from like into through within for against down during via including across worth onto along among amid despite toward with towards near off out up without upon following than per of about over under around beyond behind regarding',
    [PRONOUN]: 'us one himself him herself he she it they we everyone nobody nothing themselves i itself me you something them there',
    [NUMBER]: 'hundred two three four five six seven eight nine ten eleven twelve',
    [ADVERB]: 'last nearly too meanwhile already tomorrow earlier again ever back here well first twice due almost yesterday soon formerly today just still highly tonight far only together however away very even then abroad now further long ago also likely instead later',
  },
  lists: {
    [LIGHT]: 'beat promise lift fall postpone cause give set face leave collapse offer kill injure hurt land approve reject pass carry_out hold get order cancel delay hit lower accept voice lose win capture stage deliver introduce overturn publish show launch pledge express search shut begin take soar propose suspend move reach plunge expect conduct secure file release resume drop fly arrive bring wound call_off join dismiss explode present add host start trigger rule rise close suffer come end see spark climb open go seek complete attend find plan strike free enter report post cut raise issue break hold_back send make impose extend finish return receive',
    [REPORTING]: 'agree expect mention explain conclude urge demand admit say tell warn stress argue predict state confirm vow note think believe suggest disclose estimate write ask add hope promote respond describe claim insist pledge deny declare know report allege accuse promise comment reply hint reveal announce',
    [DOUBTING]: 'allege accuse allegedly dispute deny reportedly suspect claim insist',
    [INTENDING]: 'aim due promise vow threaten want expect consider attempt intend plan schedule seek try set pledge propose hope prepare',
    [DENYING]: 'refuse prevent cancel stop fail avoid deny decline',
    [DISBELIEVING]: 'dispute deny reject dismiss doubt rebut',
    [CLAIMS]: 'claim rumour claims accusation rumours accusations report allegations reports allegation suggestion suggestions',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'instruct compel allow invite ask force urge help require order tell call',
    [STATIVE]: 'stay measure seem lie appear belong live have focus possess want wait be involve love hate think believe sit know refer own do mean feel continue remain like need include total contain last stand cost',
    [HAPPENING]: 'happen follow occur take come',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'in from to over at near off outside',
    [DEFINITE]: 'the this these those its their that',
    [PLACE_NOUNS]: 'airport river port county district state city village province island town valley region border capital coast',
    [TITLES]: 'author actor chairman chairwoman spokeswoman sir spokesman judge professor analyst chancellor prince executive dr striker goalkeeper midfielder prosecutor doctor coach minister chief director mayor president secretary premier senator governor general head queen founder mrs ms ambassador king leader ceo officer princess commissioner mr justice',
    [GROUPS]: 'authorities workers residents researchers scientists team television committee company lawmakers parliament companies airlines commission customers governments officials troops voters regulators senate congress firefighters agency forces party rebels users government ministry protesters union council judges prosecutors people shareholders agencies airline jury court police firm bank club army investors',
    [NOT_NAMES]: 'monday tuesday wednesday thursday friday saturday sunday may june july i march april january february august september october november december',
    [CORRECTING]: 'wrongly corrected incorrectly correction corrects',
    [IN_POWER]: 'office power helm',
    [COLLIDING]: 'freighter train bus car lorry ferry lightning van ship tanker vessel truck boat tram',
    [MALE]: 'husband father sir spokesman prince mr chairman king brother son',
    [FEMALE]: 'daughter mrs ms actress chairwoman spokeswoman queen mother sister wife',
    [EMPLOYED]: 'drivers members doctors unions teachers staff crews employees workers miners dockers nurses pilots',
    [ARMED]: 'drone artillery missile rocket air military',
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
