import type { EventWords } from '../events/words.js';

const VOWEL = /[aeiou]/;

/** English words of events. */
export const englishEvents: EventWords = {
  categories: `
meeting|meet confer sit_down|meeting talks summit conference negotiations negotiation gathering congress symposium convention forum|agenda||.8
visit|visit travel arrive tour fly|visit trip tour arrival|delegation||.7
diversion|divert hijack land intercept|diversion hijacking interception landing|flight plane jet airliner aircraft||.9
arrest|arrest detain seize jail imprison capture abduct kidnap raid free deport extradite|arrest arrests detention raid abduction kidnapping deportation extradition crackdown|suspect prisoner hostage hostages detainee||.9
finance|pay lend borrow fund finance donate repay invest unlock disburse bail_out|loan payment bailout investment grant donation funding tranche installment instalment subsidy|loan installment instalment tranche grant package funds aid money budget debt bond bonds rouble euro dollars credit||.7
sanctions|sanction ban blacklist embargo boycott outlaw avoid|sanctions ban embargo boycott blockade tariffs|visa visas airspace assets tariff||.8
agreement|agree sign ratify join_forces team_up settle|agreement treaty deal pact accord ceasefire truce settlement alliance partnership compromise|treaty pact accord deal agreement memorandum contract forces||.8
statement|announce declare speak pledge promise vow warn accuse apologize apologise deny confirm reveal admit urge demand insist threaten praise|announcement declaration speech pledge warning apology interview address accusation statement|plan plans||.5
publication|publish broadcast air leak|publication broadcast leak|footage video film book documents document recording photos photographs report study album trailer picture image interview||.6
reaction|condemn criticize criticise denounce protest_against hail outrage|condemnation outrage criticism backlash outcry uproar|outrage condemnation concern support anger shock||.6
election|elect vote re-elect reelect|election elections vote referendum poll ballot by-election inauguration primary|seat seats majority presidency mayor votes|voters|.9
power|rule govern reign|reign rule|power helm office||.5
attack|attack bomb shoot invade shell stab assassinate ambush strike fire storm assault murder kill wound injure|attack bombing shooting invasion war explosion blast airstrike strike assassination ambush assault offensive massacre murder stabbing battle siege fighting clash clashes|missile missiles bomb troops rockets|gunman gunmen bomber attackers|1
disaster|crash collapse flood erupt burn explode derail sink hit evacuate rescue destroy devastate drown sweep_away displace burst|crash earthquake quake flood floods flooding hurricane storm wildfire fire eruption tsunami landslide collapse derailment accident disaster drought famine outbreak evacuation rescue heatwave cyclone tornado avalanche spill epidemic blackout tremor aftershock mudslide|levee dam houses homes residents river|volcano earthquake quake tsunami storm hurricane fire flood|1
life|die perish bury bear marry divorce|death deaths funeral suicide burial birth wedding marriage divorce|body||.9
protest|protest march rally demonstrate riot occupy|protest protests demonstration rally strike riot riots march uprising walkout unrest|protesters demonstrators|protesters demonstrators|.8
court|sue try charge convict sentence acquit indict prosecute appeal fine plead testify rule_against rule_that overturn investigate|trial lawsuit verdict ruling sentence conviction hearing indictment appeal acquittal inquiry investigation probe prosecution judgment judgement court_case case|charges guilty prison court judge jury lawsuit damages claim|judge judges jury court tribunal prosecutor prosecutors|.8
appointment|appoint resign join name nominate hire dismiss fire step_down step_aside sack retire succeed promote replace quit oust swear_in depose|appointment resignation nomination dismissal retirement ouster|post board chairman chairwoman coach director minister chief position job||.8
launch|launch reopen release unveil introduce debut inaugurate open ship|launch release debut unveiling inauguration opening introduction premiere|product version satellite rocket spacecraft service store plant factory||.7
acquisition|acquire buy merge purchase sell take_over|acquisition merger takeover purchase sale buyout|stake shares company firm rival offer bid||.8
business|report post lay_off cut raise file_for close recall invest expand|bankruptcy layoffs merger recall profit loss losses earnings closure shutdown|profit revenue sales results jobs workers prices price rates wages|shares stocks index pound dollar euro rouble yen prices|.6
law|pass enact adopt approve legalize legalise repeal veto reject amend|vote approval law legislation decree reform veto|law bill act legislation amendment constitution resolution budget reform decree|parliament senate congress lawmakers legislators|.7
sport|win defeat beat score lose draw qualify play compete clinch|match game final victory defeat tournament championship race cup win semi-final semifinal quarter-final marathon relegation season|match game cup title trophy medal goal league race championship record tournament final team|team club striker midfielder goalkeeper|.7
science|discover detect sequence orbit dock|discovery detection experiment mission flyby eclipse excavation observation|planet species fossil particle virus vaccine telescope probe genome galaxy crater samples remains comet asteroid|probe spacecraft orbiter lander rover telescope scientists astronomers researchers comet|.8
military|deploy withdraw mobilize mobilise occupy annex liberate surrender retreat|deployment withdrawal annexation surrender occupation exercise exercises mobilization|troops soldiers forces army|army troops soldiers forces navy|.8
founding|found establish create build rebuild form construct complete dissolve abolish|foundation founding creation construction establishment dissolution independence collapse|company organization organisation party committee bridge||.7`,
  themes: `
Meetings and agreements: meeting visit agreement
Security and justice: diversion arrest attack court military
Protest and disaster: protest disaster life
Money and business: finance acquisition business
Sanctions and reactions: sanctions reaction
Statements and media: statement publication
Politics and law: election power appointment law founding
Science and culture: science launch sport`,
  light: 'fall rise drop climb plunge soar expect pledge promise offer land fly arrive approve reject lose win beat order release publish hold make take give get issue launch begin start end finish hit conduct carry_out express voice file receive reach move face send bring come go open close set complete present cause suffer stage deliver secure show seek call_for impose lift extend suspend cancel postpone delay host attend join leave enter hold_back accept propose plan strike see return drop break trigger spark report post cut raise find pass',
  minor: 'account need remain continue use work help allow follow include involve focus refer answer talk learn discuss decide seem appear happen occur result increase decrease climb gain jump slide turn change develop improve reduce provide supply support back oppose manage force require limit protect defend target produce carry live stay wait serve push pull attract experience endure feature market trade own possess base compare blame recover contribute call test check share connect measure study mark celebrate welcome rename',
  minorNouns: 'event incident move decision plan program programme dispute controversy claim complaint issue problem order pre-order sales demand response reaction report attempt effort use work test crisis attention surprise appearance comment remarks request offer proposal delay change increase decrease drop rise fall growth damage breach connection call placement preparations keynote leave',
  irregular:
    'meet met met;hold held held;fly flew flown;pay paid paid;lend lent lent;leave left left;tell told told;say said said;think thought thought;know knew known;become became become;keep kept kept;let let let;put put put;run ran run;make made made;take took taken;give gave given;get got got;begin began begun;hit hit hit;send sent sent;bring brought brought;come came come;go went gone;set set set;win won won;lose lost lost;seek sought sought;strike struck struck;see saw seen;break broke broken;cut cut cut;find found found;rise rose risen;fall fell fallen;grow grew grown;hear heard heard;speak spoke spoken;write wrote written;read read read;feel felt felt;stand stood stood;sit sat sat;draw drew drawn;drive drove driven;shoot shot shot;sink sank sunk;swear swore sworn;buy bought bought;sell sold sold;build built built;beat beat beaten;quit quit quit;withdraw withdrew withdrawn;spread spread spread;shut shut shut;lay laid laid;fight fought fought;throw threw thrown;catch caught caught;sweep swept swept;burst burst burst;broadcast broadcast broadcast;show showed shown;cost cost cost;be was been;have had had;do did done;spend spent spent;teach taught taught;wear wore worn;freeze froze frozen;hide hid hidden;bear bore born;undergo underwent undergone;steal stole stolen;forbid forbade forbidden;rebuild rebuilt rebuilt;retake retook retaken;overthrow overthrew overthrown;overtake overtook overtaken;sing sang sung;eat ate eaten;dig dug dug;blow blew blown;ride rode ridden;tear tore torn;shrink shrank shrunk;choose chose chosen',
  reporting: 'say tell state claim argue announce suggest think believe know note add explain stress warn confirm deny declare reveal report admit insist allege conclude write estimate predict comment reply respond ask tweet describe mention reiterate disclose promise pledge vow accuse urge demand agree hint expect hope promote',
  doubting: 'claim allege accuse deny insist dispute suspect allegedly reportedly supposedly purportedly',
  intending: 'prepare plan expect intend hope want seek aim threaten schedule set due promise pledge vow consider propose try attempt',
  denying: 'refuse fail decline cancel deny avoid prevent stop',
  disbelieving: 'deny doubt reject refute dismiss dispute disprove rebut',
  claims: 'claim claims allegation allegations report reports rumour rumours rumor rumors accusation accusations suggestion suggestions',
  inverting: 'had were should',
  commanding: 'order force urge tell ask allow help require call invite instruct compel',
  determiners: 'the a an this these those its his her their our my your some any each every no another both all several many most other more few such',
  prepositions: 'worth of in on at to from by with for about over under between among against into onto through during within without across behind beyond near off out up down around along amid despite upon toward towards including following via per than like regarding after before since until till as because',
  pronouns: 'he she it they we i you him them us me himself herself itself themselves one who everyone nobody something nothing there this that',
  conjunctions: 'and or but nor yet',
  subordinators: 'after before since until till as when while because although though once where whereas so',
  conditionals: 'if unless whether how why',
  relatives: 'who which whom whose what that where',
  modals: "will would can could may might shall should must 'll wo ca",
  adverbs: 'also already still just now then later earlier soon again once twice never ever not only even almost nearly about so too very long far away together abroad back instead however meanwhile today yesterday tomorrow tonight ago yet further first formerly here there more well highly',
  negations: "not n't never",
  hedging: 'about over under around some',
  placing: 'in at near from to outside over off',
  placeNouns: 'city town village capital district province region island port airport county state suburb coast border river valley',
  titles: 'president minister chief head chairman chairwoman director leader chancellor king queen prince princess pope senator governor mayor general colonel captain judge justice secretary spokesman spokeswoman professor doctor dr mr mrs ms sir lord lady ceo coach officer ambassador premier commissioner strongman founder executive prosecutor striker goalkeeper midfielder analyst author actor singer sergeant inspector superintendent counterpart opponent',
  groups: 'authorities government governments police officials company companies court ministry agency agencies airline airlines army forces television troops protesters party parliament union bank team club rebels scientists researchers residents workers voters lawmakers prosecutors firefighters astronomers people engineers buyers customers users investors shareholders jury council commission committee senate congress regulators judges',
  notNames: 'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  stative: 'be have do seem appear remain stay know think believe feel need want like involve include cost own possess contain focus refer stand sit live lie wait continue lack depend belong exist consist resemble matter mean total average equal last weigh measure owe deserve prefer hate love',
  happening: 'come happen occur follow take',
  correcting: 'correction corrects corrected misstated wrongly mistakenly erroneously incorrectly',
  inPower: 'helm power office',
  inflect(base, irregular) {
    const [, past, participle] = irregular?.split(' ') ?? [];
    const stem = base.endsWith('e') ? base.slice(0, -1) : base;
    const consonantY = base.endsWith('y') && !VOWEL.test(base.at(-2) ?? 'a');
    // A short stem doubles its last letter ("ban", "banned"), so do a few longer ones that stress it.
    const doubled = /^([^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|fer|pel|rol|net|tap|nap|gin))$/.test(base) && !/(?:[aeiou]{2}.|open|offer|suffer|happen|listen)$/.test(base) ? base + base.at(-1) : stem;
    const regular = consonantY ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
    return {
      third: consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`,
      past: past ?? regular,
      participle: participle ?? regular,
      gerund: `${/(?:ee|oe|ye)$/.test(base) ? base : doubled}ing`,
    };
  },
};
