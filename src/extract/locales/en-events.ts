import { ADVERB, BE, CONDITIONAL, CONJUNCTION, DETERMINER, DO, HAVE, MODAL, NEGATION, NUMBER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, THAT, TO } from '../events/tags.js';
import { ENGLISH_VERBS } from './irregular-verbs.js';
import {
  ARMED, BESIDE_TIME, CLAIMS, COLLIDING, COMMANDING, CONTRASTING, CORRECTING, COUNTING, DEFINITE, DENYING, DISBELIEVING, DOUBTING, DUE, EMPLOYED, FEMALE, GERUND, GROUPS, HAPPENING, HEDGING,
  INTENDING, INVERTING, IN_POWER, LIGHT, MALE, NOBODY, NOT_NAMES, PARTICIPLE, PAST, PLACE_NOUNS, PLACING, REPORTING, STATIVE, TARGETING, THIRD, TITLES, type EventWords,
} from '../events/words.js';

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet+ing confer+ence|talks summit negotiation gathering congress convention|||.8
visit|visit+ travel arrive tour+ fly pay~visit|trip arrival|||.7
diversion|divert hijack+ing land+ing|diversion|flight plane jet airliner aircraft||.9
arrest|arrest+ detain seize jail imprison capture abduct+ion kidnap+ping raid+ free deport+ation extradite escape_from|detention extradition crackdown|suspect prisoner hostage detainee||.9
finance|pay+ment lend borrow fund+ing finance donate repay invest+ment bail_out unlock|loan bailout grant donation installment instalment subsidy|package funds aid money budget debt bond euro dollars credit||.7
sanctions|sanction+s ban+ embargo+ boycott+ avoid freeze expel|blockade tariffs|visa airspace assets tariff||.8
agreement|agree+ment sign ratify join_forces team_up settle+ment|treaty deal pact accord ceasefire truce alliance partnership compromise|contract forces||.8
statement|announce+ment declare speak pledge+ promise vow warn+ing accuse apologize apologise deny confirm reveal admit urge demand insist threaten praise call_for call_on|declaration speech apology interview address accusation statement|plan||.5
publication|publish broadcast+ air leak+|publication|footage video film book document recording photos photographs report study album picture image interview||.6
reaction|condemn+ation criticize criticise denounce protest_against outrage+|criticism|concern support anger shock||.6
election|elect+ion vote+ reelect concede endorse drop_out|referendum poll ballot inauguration primary|seat majority presidency mayor|voters|.9
power|rule govern reign+||power helm office||.5
attack|attack+ bomb+ing shoot+ing invade shell stab+bing assassinate ambush+ strike+ fire storm assault+ murder+ kill wound break_into open~fire|invasion war explosion blast airstrike assassination offensive massacre battle siege fighting clash clashes|missile bomb troops rockets|gunman gunmen bomber attackers bomb bombs rebels militants|1
disaster|crash+ collide capsize run_aground collapse+ flood+ erupt+ion burn explode derail+ment sink hit evacuate rescue+ destroy devastate drown sweep_away burst injure hurt overturn cut~power infect fall_ill fall_in|collision earthquake quake flooding hurricane storm wildfire fire tsunami landslide accident disaster drought famine outbreak evacuation heatwave cyclone tornado avalanche spill epidemic blackout tremor aftershock mudslide|dam houses homes residents river|volcano earthquake quake tsunami storm hurricane fire flood roof brake dam virus landslide snow firefighters rescuers|1
life|die perish bury bear marry divorce+ pass_away|death funeral suicide burial birth wedding marriage|body||.9
protest|protest+ go_on_strike walk_out march+ rally+ demonstrate riot+ occupy sign~petition|demonstration uprising walkout unrest|protesters demonstrators|protesters demonstrators|.8
court|sue try charge convict+ion sentence+ acquit+tal indict+ment prosecute appeal+ fine plead testify appear_before appear_in_court stand_trial rule_against rule_that investigate confess question search impeach|trial lawsuit verdict ruling hearing inquiry investigation prosecution judgment case|charges guilty prison court judge jury damages claim probe|judge judges jury court tribunal prosecutor prosecutors|.8
appointment|appoint+ment resign+ation join name nominate hire dismiss+al step_down step_aside sack retire+ment succeed promote replace quit oust swear_in depose fire~ take_office leave~company leave~club|nomination|post board chairman chairwoman coach director minister chief position job||.8
launch|launch+ reopen release+ unveil introduce debut+ inaugurate open+ing ship go_on_show lift_off|introduction premiere|product version satellite rocket spacecraft service store plant factory||.7
acquisition|acquire buy+out merge+r purchase+ sell take_over|acquisition takeover sale|stake shares company firm rival offer bid||.8
business|report post lay_off cut raise file_for close shut+down recall+ expand go_public close~door shut~door cut~post list|bankruptcy layoffs profit loss losses earnings closure|revenue sales results jobs workers price rates wages forecast outlook guidance plant factory store mine|shares stocks index pound dollar euro yen prices sales profit profits revenue turnover inflation economy|.6
law|pass enact adopt approve legalize legalise repeal veto+ reject amend abolish take_effect|approval law legislation decree reform|bill act amendment constitution resolution budget rule tax|parliament senate congress lawmakers legislators|.7
sport|win+ defeat+ beat score lose draw qualify play compete clinch sign~ send_off relegate|match game final victory tournament championship race cup relegation season|title trophy medal goal league record team gold|team club striker midfielder goalkeeper|.7
science|discover+y detect+ion orbit dock fly_past touch_down dig unearth|experiment mission eclipse|planet species fossil particle virus vaccine telescope probe galaxy samples remains comet asteroid|probe spacecraft orbiter lander rover telescope scientists astronomers researchers comet capsule|.8
military|deploy+ment withdraw+al occupy annex+ation liberate surrender+ retreat|occupation exercise|troops soldiers forces army|army troops soldiers forces navy|.8
founding|found+ation establish+ment create build rebuild form construct+ion complete dissolve set_up|founding creation independence|company organization||.7
|account decrease back limit experience endure feature possess base compare connect mark welcome rename need remain continue use work include involve talk decide seem result increase gain turn change reduce provide support oppose protect produce live stay wait serve push pull market trade own test share measure study celebrate|event incident ceremony response program programme dispute controversy complaint issue problem sales crisis remarks proposal keynote surprise appearance breach||`,
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
    [NUMBER]: 'two three four five six seven eight nine ten eleven twelve hundred',
    [ADVERB]: 'also already still just now then later earlier soon again twice ever only even almost nearly too very long far away together abroad back instead however meanwhile today yesterday tomorrow tonight ago further first formerly here well highly due likely',
  },
  lists: {
    [LIGHT]: 'fall rise drop climb plunge soar expect pledge promise offer land fly arrive approve reject lose win beat order release publish hold make take give get issue launch begin start end finish hit conduct carry_out express voice file receive reach move face send bring come go open close set complete present cause suffer stage deliver secure show seek impose lift extend suspend cancel postpone delay host attend join leave enter hold_back accept propose plan strike see return break trigger spark report post cut raise find pass kill injure hurt wound collapse rule lower shut explode add call_off resume introduce overturn free capture search',
    [REPORTING]: 'say tell state claim argue announce suggest think believe know note add explain stress warn confirm deny declare reveal report admit insist allege conclude write estimate predict comment reply respond ask describe mention disclose promise pledge vow accuse urge demand agree expect hope promote hint',
    [DOUBTING]: 'claim allege accuse deny insist dispute suspect allegedly reportedly',
    [INTENDING]: 'prepare plan expect intend hope want seek aim threaten schedule set due promise pledge vow consider propose try attempt',
    [DENYING]: 'refuse fail decline cancel deny avoid prevent stop',
    [DISBELIEVING]: 'deny doubt reject dismiss dispute rebut',
    [CLAIMS]: 'claim claims allegation allegations report reports rumour rumours accusation accusations suggestion suggestions',
    [INVERTING]: 'had were should',
    [COMMANDING]: 'order force urge tell ask allow help require call invite instruct compel',
    [STATIVE]: 'be have do seem appear remain stay know think believe feel need want like involve include cost own possess contain focus refer stand sit live lie wait continue belong mean total last measure hate love',
    [HAPPENING]: 'come happen occur follow take',
    [HEDGING]: 'about over under around some',
    [PLACING]: 'in at near from to outside over off',
    [DEFINITE]: 'the this that these those its their',
    [PLACE_NOUNS]: 'city town village capital district province region island port airport county state coast border river valley',
    [TITLES]: 'president minister chief head chairman chairwoman director leader chancellor king queen prince princess senator governor mayor general judge justice secretary spokesman spokeswoman professor doctor dr mr mrs ms sir ceo coach officer ambassador premier commissioner founder executive prosecutor striker goalkeeper midfielder analyst author actor',
    [GROUPS]: 'authorities government governments police officials company companies court ministry agency agencies airline airlines army forces television troops protesters party parliament union bank team club rebels scientists researchers residents workers voters lawmakers prosecutors firefighters people customers users investors shareholders jury council commission committee senate congress regulators judges firm',
    [NOT_NAMES]: 'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    [CORRECTING]: 'correction corrects corrected wrongly incorrectly',
    [IN_POWER]: 'helm power office',
    [COLLIDING]: 'ferry ship boat vessel train bus car lorry truck van tram tanker freighter lightning',
    [MALE]: 'husband father son brother king prince mr sir chairman spokesman',
    [FEMALE]: 'wife mother daughter sister queen mrs ms chairwoman spokeswoman actress',
    [EMPLOYED]: 'workers dockers miners teachers nurses doctors drivers pilots staff employees crews unions members',
    [ARMED]: 'air drone missile rocket military artillery',
    [TARGETING]: 'on against',
    [DUE]: 'due',
    [CONTRASTING]: 'but',
    [BESIDE_TIME]: 'late early shortly just soon',
    [COUNTING]: 'later earlier ago',
    [NOBODY]: 'no nobody nothing none',
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
