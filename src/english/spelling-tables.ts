/** `British American`, both accepted for the other. */
const PAIRS = `
  centre center|centres centers|centred centered|centring centering|epicentre epicenter|epicentres epicenters
  metre meter|metres meters|kilometre kilometer|kilometres kilometers|centimetre centimeter|centimetres centimeters
  millimetre millimeter|millimetres millimeters|micrometre micrometer|micrometres micrometers|nanometre nanometer
  nanometres nanometers|litre liter|litres liters|theatre theater|theatres theaters|fibre fiber|fibres fibers
  calibre caliber|calibres calibers|spectre specter|sceptre scepter|sombre somber|meagre meager|lustre luster|sabre saber
  manoeuvre maneuver|manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering|manoeuvrable maneuverable
  manoeuvrability maneuverability
  defence defense|defences defenses|offence offense|offences offenses|pretence pretense|licence license|licences licenses
  programme program|programmes programs|catalogue catalog|catalogues catalogs|dialogue dialog|dialogues dialogs
  analogue analog|analogues analogs|grey gray|plough plow|ploughs plows|mould mold|moulds molds|moulded molded|moulding molding
  aluminium aluminum|artefact artifact|artefacts artifacts|ageing aging|aeroplane airplane|aeroplanes airplanes
  acknowledgement acknowledgment|acknowledgements acknowledgments|judgement judgment|judgements judgments
  fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrols enrolls|enrolment enrollment|enrolments enrollments
  instalment installment|instalments installments|instil instill|instils instills|distil distill|distils distills
  skilful skillful|skilfully skillfully|wilful willful|wilfully willfully
  jewellery jewelry|marvellous marvelous|woollen woolen|tranquillity tranquility|sulphur sulfur|cosy cozy
  councillor councilor|councillors councilors|counsellor counselor|counsellors counselors
  traveller traveler|travellers travelers|modeller modeler|modellers modelers|labeller labeler|signaller signaler
  travelled traveled|travelling traveling|modelled modeled|modelling modeling|labelled labeled|labelling labeling
  cancelled canceled|cancelling canceling|counselled counseled|counselling counseling|channelled channeled|channelling channeling
  levelled leveled|levelling leveling|fuelled fueled|fuelling fueling|refuelled refueled|refuelling refueling
  signalled signaled|signalling signaling|marshalled marshaled|marshalling marshaling|dialled dialed|dialling dialing
  tunnelled tunneled|tunnelling tunneling|totalled totaled|totalling totaling|equalled equaled|equalling equaling
  rivalled rivaled|unrivalled unrivaled|unparalleled unparalleled|initialled initialed|quarrelled quarreled|pedalled pedaled
  encyclopaedia encyclopedia|encyclopaedias encyclopedias|paediatric pediatric|paediatrics pediatrics|anaemia anemia
  anaesthesia anesthesia|gynaecology gynecology|haemoglobin hemoglobin|haemorrhage hemorrhage|leukaemia leukemia
  orthopaedic orthopedic|oestrogen estrogen|foetus fetus|diarrhoea diarrhea|oesophagus esophagus|archaeology archeology
  archaeological archeological|sceptic skeptic|sceptics skeptics|sceptical skeptical|scepticism skepticism
  liveable livable|sizeable sizable|saleable salable|towards toward
  co-operation cooperation|co-operations cooperations|co-operate cooperate|co-operates cooperates|co-operated cooperated
  co-operating cooperating|co-operative cooperative|co-operatives cooperatives|co-ordination coordination|co-ordinate coordinate
  co-ordinates coordinates|co-ordinated coordinated|co-ordinating coordinating|co-ordinator coordinator|co-ordinators coordinators
`;

/** The American word has other uses, so nobody writes the British one for it (tire, check, story). */
const BRITISH_ONLY =
  "tyre tire|tyres tires|cheque check|cheques checks|storey story|storeys stories|kerb curb|kerbs curbs|practise practice";

/** At home in both varieties, though one of them has another word besides. */
const EITHER_VARIETY = `
  dialogue dialogues catalogue catalogues analogue analogues towards archaeology archaeological judgment judgments
  acknowledgment acknowledgments cooperation cooperations cooperate cooperates cooperated cooperating cooperative cooperatives
  coordination coordinate coordinates coordinated coordinating coordinator coordinators aging livable sizable salable
  encyclopedia encyclopedias
`;

const OUR_STEMS = `
  labour colour favour honour harbour behaviour neighbour endeavour rumour humour vapour vigour rigour flavour armour savour odour
  parlour saviour tumour candour clamour fervour splendour valour ardour demeanour watercolour discolour misdemeanour
  disfavour dishonour unfavour unhonour
`;

/** Before these endings both varieties keep their spelling; not before -ous, -ary, -ation (vigorous, honorary, coloration). */
const OUR_ENDINGS =
  "s ed ing ings er ers able ably ite ites itism ful fully less hood hoods ly al ally ism ist ists y ies";

/** -ise in every variety. */
const ALWAYS_ISE = `
  advertise advise apprise appraise arise braise bruise chastise circumcise comprise compromise concise cruise demise despise devise
  disenfranchise disfranchise disguise enfranchise enterprise excise exercise expertise franchise fundraise improvise incise
  merchandise misadvise paradise poise praise precise premise prise promise raise reprise revise rise supervise surmise surprise
  televise treatise vise wise unwise guise sunrise moonrise uprise crise irise valise chemise anise cerise marquise imprecise
  bise remise practise
`;

/** -ize in every variety. */
const ALWAYS_IZE =
  "size prize seize capsize maize assize baize downsize upsize resize oversize outsize undersize rightsize midsize belize";

/** What follows -is- or -iz- in a word of this kind. */
const ISE_ENDINGS = "e ed es er ers ing ings ation ations ational able ability";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((line) => line.split(" ") as unknown as readonly [string, string]);

export const americanByBritish: ReadonlyMap<string, string> = new Map([...pairs(PAIRS), ...pairs(BRITISH_ONLY)]);
export const britishByAmerican: ReadonlyMap<string, string> = new Map(
  pairs(PAIRS).map(([british, american]) => [american, british]),
);
export const eitherVariety = words(EITHER_VARIETY);
export const ourStems = words(OUR_STEMS);
export const ourEndings: ReadonlySet<string> = new Set(["", ...words(OUR_ENDINGS)]);
export const alwaysIse = words(ALWAYS_ISE);
export const alwaysIze = words(ALWAYS_IZE);
export const iseEndings = words(ISE_ENDINGS);
