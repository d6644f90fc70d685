import { ADVERB, BE, CONDITIONAL, CONJUNCTION, DETERMINER, DO, HAVE, MODAL, NEGATION, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, THAT, TO } from '../events/tags.js';
import {
  CLAIMS, COLLIDING, COMMANDING, CORRECTING, DEFINITE, DENYING, DISBELIEVING, DOUBTING, EMPLOYED, FEMALE, GERUND, GROUPS, HAPPENING, HEDGING, INTENDING,
  INVERTING, IN_POWER, LIGHT, MALE, NOT_NAMES, PARTICIPLE, PAST, PLACE_NOUNS, PLACING, REPORTING, STATIVE, THIRD, TITLES, type EventWords,
} from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet confer sit_down|meeting talks summit conference negotiation gathering congress symposium convention forum|agenda||.8
visit|visit travel arrive tour fly|visit trip tour arrival|delegation||.7
diversion|divert hijack land intercept|diversion hijacking interception landing|flight plane jet airliner aircraft||.9
arrest|arrest detain seize jail imprison capture abduct kidnap raid free deport extradite|arrest detention raid abduction kidnapping deportation extradition crackdown|suspect prisoner hostage detainee||.9
finance|pay lend borrow fund finance donate repay invest unlock disburse bail_out|loan payment bailout investment grant donation funding tranche installment instalment subsidy|package funds aid money budget debt bond rouble euro dollars credit||.7
sanctions|sanction ban blacklist embargo boycott outlaw avoid|sanctions ban embargo boycott blockade tariffs|visa airspace assets tariff||.8
agreement|agree sign ratify join_forces team_up settle|agreement treaty deal pact accord ceasefire truce settlement alliance partnership compromise|memorandum contract forces||.8
statement|announce declare speak pledge promise vow warn accuse apologize apologise deny confirm reveal admit urge demand insist threaten praise|announcement declaration speech pledge warning apology interview address accusation statement|plan||.5
publication|publish broadcast air leak|publication broadcast leak|footage video film book document recording photos photographs report study album trailer picture image interview||.6
reaction|condemn criticize criticise denounce protest_against hail outrage|condemnation outrage criticism backlash outcry uproar|concern support anger shock||.6
election|elect vote re-elect reelect|election vote referendum poll ballot by-election inauguration primary|seat majority presidency mayor|voters|.9
power|rule govern reign|reign rule|power helm office||.5
attack|attack bomb shoot invade shell stab assassinate ambush strike fire storm assault murder kill wound|attack bombing shooting invasion war explosion blast airstrike strike assassination ambush assault offensive massacre murder stabbing battle siege fighting clash clashes|missile bomb troops rockets|gunman gunmen bomber attackers bomb bombs|1
disaster|crash collide capsize run_aground collapse flood erupt burn explode derail sink hit evacuate rescue destroy devastate drown sweep_away displace burst injure hurt|crash collision earthquake quake flood flooding hurricane storm wildfire fire eruption tsunami landslide collapse derailment accident disaster drought famine outbreak evacuation rescue heatwave cyclone tornado avalanche spill epidemic blackout tremor aftershock mudslide|levee dam houses homes residents river|volcano earthquake quake tsunami storm hurricane fire flood|1
life|die perish bury bear marry divorce|death funeral suicide burial birth wedding marriage divorce|body||.9
protest|protest go_on_strike walk_out march rally demonstrate riot occupy|protest demonstration rally riot march uprising walkout unrest|protesters demonstrators|protesters demonstrators|.8
court|sue try charge convict sentence acquit indict prosecute appeal fine plead testify appear_before appear_in_court stand_trial rule_against rule_that overturn investigate|trial lawsuit verdict ruling sentence conviction hearing indictment appeal acquittal inquiry investigation probe prosecution judgment judgement case|charges guilty prison court judge jury damages claim|judge judges jury court tribunal prosecutor prosecutors|.8
appointment|appoint resign join name nominate hire dismiss step_down step_aside sack retire succeed promote replace quit oust swear_in depose|appointment resignation nomination dismissal retirement ouster|post board chairman chairwoman coach director minister chief position job||.8
launch|launch reopen release unveil introduce debut inaugurate open ship|launch release debut unveiling opening introduction premiere|product version satellite rocket spacecraft service store plant factory||.7
acquisition|acquire buy merge purchase sell take_over|acquisition merger takeover purchase sale buyout|stake shares company firm rival offer bid||.8
business|report post lay_off cut raise file_for close shut recall expand|bankruptcy layoffs recall profit loss losses earnings closure shutdown|revenue sales results jobs workers price rates wages forecast outlook guidance plant factory store mine|shares stocks index pound dollar euro rouble yen prices sales profit profits revenue turnover|.6
law|pass enact adopt approve legalize legalise repeal veto reject amend|approval law legislation decree reform veto|bill act amendment constitution resolution budget|parliament senate congress lawmakers legislators|.7
sport|win defeat beat score lose draw qualify play compete clinch|match game final victory defeat tournament championship race cup win semi-final semifinal quarter-final marathon relegation season|title trophy medal goal league record team|team club striker midfielder goalkeeper|.7
science|discover detect sequence orbit dock|discovery detection experiment mission flyby eclipse excavation observation|planet species fossil particle virus vaccine telescope probe genome galaxy crater samples remains comet asteroid|probe spacecraft orbiter lander rover telescope scientists astronomers researchers comet|.8
military|deploy withdraw mobilize mobilise occupy annex liberate surrender retreat|deployment withdrawal annexation surrender occupation exercise mobilization|troops soldiers forces army|army troops soldiers forces navy|.8
founding|found establish create build rebuild form construct complete dissolve abolish|foundation founding creation construction establishment dissolution independence|company organization organisation committee||.7
|account need remain continue resume use work include involve focus refer answer talk learn discuss decide seem result increase decrease gain jump turn change develop improve reduce provide supply support back oppose manage limit protect defend target produce live stay wait serve push pull attract experience endure feature market trade own possess base compare blame recover contribute test check share connect measure study mark celebrate welcome rename|event incident ceremony growth breach response program programme dispute controversy complaint issue problem sales crisis surprise appearance remarks proposal keynote||`,
  themes: {
    'Meetings and agreements': 'meeting visit agreement',
    'Security and justice': 'diversion arrest attack court military',
    'Protest and disaster': 'protest disaster life',
    'Money and business': 'finance acquisition business',
    'Sanctions and reactions': 'sanctions reaction',
    'Statements and media': 'statement publication',
    'Politics and law': 'election power appointment law founding',
    'Science and culture': 'science launch sport',
  },
  closed: {
    [BE]: "be is are was were been being am 're 'm",
    [HAVE]: "have has had having 've",
    [DO]: 'do does did',
    [TO]: 'to',
    [THAT]: 'that',
    [NEGATION]: "not n't never",
    [CONDITIONAL]: 'if unless whether how why',
    [MODAL]: "will would can could may might shall should must 'll wo ca",
    [RELATIVE]: 'who which whom whose what where',
    [SUBORDINATOR]: 'after before since until till as when while because although though once whereas so',
    [CONJUNCTION]: 'and or but nor yet',
    [DETERMINER]: 'the a an this these those its his her their our my your some any each every no another both all several many most other more few such',
    [PREPOSITION]: 'worth of in on at from by with for about over under between among against into onto through during within without across behind beyond near off out up down around along amid despite upon toward towards including following via per than like regarding',
    [PRONOUN]: 'he she it they we i you him them us me himself herself itself themselves one everyone nobody something nothing there',
    [ADVERB]: 'also already still just now then later earlier soon again twice ever only even almost nearly too very long far away together abroad back instead however meanwhile today yesterday tomorrow tonight ago further first formerly here well highly due likely',
  },
  lists: {
    [LIGHT]: 'fall rise drop climb plunge soar expect pledge promise offer land fly arrive approve reject lose win beat order release publish hold make take give get issue launch begin start end finish hit conduct carry_out express voice file receive reach move face send bring come go open close set complete present cause suffer stage deliver secure show seek call_for impose lift extend suspend cancel postpone delay host attend join leave enter hold_back accept propose plan strike see return break trigger spark report post cut raise find pass kill injure hurt wound collapse rule lower shut explode add',
    [REPORTING]: 'say tell state claim argue announce suggest think believe know note add explain stress warn confirm deny declare reveal report admit insist allege conclude write estimate predict comment reply respond ask tweet describe mention reiterate disclose promise pledge vow accuse urge demand agree hint expect hope promote',
    [DOUBTING]: 'claim allege accuse deny insist dispute suspect allegedly reportedly supposedly purportedly',
    [INTENDING]: 'prepare plan expect intend hope want seek aim threaten schedule set due promise pledge vow consider propose try attempt',
    [DENYING]: 'refuse fail decline cancel deny avoid prevent stop',
    [DISBELIEVING]: 'deny doubt reject refute dismiss dispute disprove rebut',
    [CLAIMS]: 'claim claims allegation allegations report reports rumour rumours rumor rumors accusation accusations suggestion suggestions',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'order force urge tell ask allow help require call invite instruct compel',
    [STATIVE]: 'be have do seem appear remain stay know think believe feel need want like involve include cost own possess contain focus refer stand sit live lie wait continue lack depend belong exist consist resemble matter mean total average equal last weigh measure owe deserve prefer hate love',
    [HAPPENING]: 'come happen occur follow take',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'in at near from to outside over off',
    [DEFINITE]: 'the this that these those its their',
    [PLACE_NOUNS]: 'city town village capital district province region island port airport county state suburb coast border river valley',
    [TITLES]: 'president minister chief head chairman chairwoman director leader chancellor king queen prince princess pope senator governor mayor general colonel captain judge justice secretary spokesman spokeswoman professor doctor dr mr mrs ms sir lord lady ceo coach officer ambassador premier commissioner strongman founder executive prosecutor striker goalkeeper midfielder analyst author actor singer sergeant inspector superintendent counterpart opponent',
    [GROUPS]: 'authorities government governments police officials company companies court ministry agency agencies airline airlines army forces television troops protesters party parliament union bank team club rebels scientists researchers residents workers voters lawmakers prosecutors firefighters astronomers people engineers buyers customers users investors shareholders jury council commission committee senate congress regulators judges',
    [NOT_NAMES]: 'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    [CORRECTING]: 'correction corrects corrected misstated wrongly mistakenly erroneously incorrectly',
    [IN_POWER]: 'helm power office',
    [COLLIDING]: 'ferry ship boat vessel train bus car lorry truck van tram tanker freighter barge yacht lightning meteorite',
    [MALE]: 'husband father son brother king prince mr sir lord pope chairman spokesman',
    [FEMALE]: 'wife mother daughter sister queen princess mrs ms lady chairwoman spokeswoman actress',
    [EMPLOYED]: 'workers dockers miners teachers nurses doctors drivers pilots staff employees crews unions members',
  },
  irregular:
    'meet met;hold held;fly flew flown;pay paid;lend lent;leave left;tell told;say said;think thought;know knew known;keep kept;let;put;run ran run;make made;take took taken;give gave given;get got;begin began begun;hit;send sent;bring brought;come came come;go went gone;set;win won;lose lost;seek sought;strike struck;see saw seen;break broke broken;cut;find found;rise rose risen;fall fell fallen;grow grew grown;hear heard;speak spoke spoken;write wrote written;read;feel felt;stand stood;sit sat;draw drew drawn;drive drove driven;shoot shot;sink sank sunk;swear swore sworn;buy bought;sell sold;build built;beat beat beaten;quit;spread;shut;lay laid;fight fought;throw threw thrown;catch caught;sweep swept;burst;broadcast;show showed shown;cost;be was been;have had;do did done;spend spent;teach taught;wear wore worn;freeze froze frozen;hide hid hidden;bear bore born;steal stole stolen;forbid forbade forbidden;dig dug;tear tore torn;blow blew blown;shrink shrank shrunk;choose chose chosen;lead led;flee fled;wake woke woken;shake shook shaken;slide slid;split;deal dealt;feed fed;hurt;light lit;mean meant;spring sprang sprung;hang hung;shed;cast',
  prefixes: 'be fore mis out over re under up with',
  nominalEndings: 'tion sion ment ure ery',
  endings: {
    [THIRD]: 's es ies>y',
    [PAST | PARTICIPLE]: 'd ed ied>y',
    [GERUND]: 'ing>e ing ying>ie',
  },
};
