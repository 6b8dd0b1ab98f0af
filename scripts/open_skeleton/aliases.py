"""Names that common laboratory marker sets give to the landmarks of the open skeleton.

Sets: Plug-in Gait and its Helen Hayes relatives, CGM2, Cleveland Clinic, IOR (Leardini 2007), Human
Body Model, the laboratory and model names of Rajagopal 2016 and gait2392, OpenCap (laboratory and
marker augmenter), BMLmovi, and plain English. Case and punctuation do not matter: "R.ASIS",
"r_asis" and "RASIS" are one name. Cluster markers on thigh, shank and arms have no fixed place;
their numbers are mapped one to one and their positions have to come from a static trial.

Names that mean different things in different sets keep the meaning of marker laboratories:
"RKnee" is the lateral epicondyle, not the knee joint of a video keypoint set.
"""

from __future__ import annotations

from biokit.marker_names import normalise
from scripts.open_skeleton.markers import MARKERS

# canonical name without its side -> names with {S} for R or L
_PAIRED: dict[str, str] = {
    "IAS": "{S}ASI {S}ASIS {S}IAS {S}ASIS_study",
    "IPS": "{S}PSI {S}PSIS {S}IPS {S}PSIS_study",
    "ICT": "{S}IC {S}ILC {S}Iliac_crest {S}CREST {S}IliacCrest",
    "HJC": "{S}HJC {S}HIPJ {S}_HJC_reg {S}HJC_study Virtual_{S}HJC {S}HipJoint",
    "FTC": "{S}GT {S}GTR {S}GTRO {S}TROC {S}TRO {S}GreaterTrochanter {S}Trochanter",
    "FLE": "{S}KNE {S}Knee {S}Knee_study {S}LFC {S}LE {S}LEK {S}LKE {S}LEC {S}LFE {S}KNEL {S}LKNE "
    "{S}KneeLat {S}Knee.Lat {S}LKnee {S}KneeLateral",
    "FME": "{S}KNI {S}KNM {S}MKnee {S}MKnee_study {S}MFC {S}ME {S}MEK {S}MKE {S}MEC {S}MFE {S}KNEM "
    "{S}MKNE {S}KneeMed {S}Knee.Med {S}KneeMedial",
    "TH1": "{S}TH1 {S}thigh1 {S}thigh1_study {S}Thigh.Upper {S}THIU {S}TSP",
    "TH2": "{S}TH2 {S}thigh2 {S}thigh2_study {S}TSA",
    "TH3": "{S}TH3 {S}thigh3 {S}thigh3_study {S}THI {S}Thigh.Rear {S}THID {S}TSD {S}Thigh",
    "TH4": "{S}TH4 {S}thigh4 {S}Thigh.Front {S}THAP {S}ATI",
    "TH5": "{S}TH5 {S}thigh5 {S}THAD",
    "KJC": "{S}KJC {S}KneeJoint Virtual_{S}KJC",
    "TTC": "{S}TT {S}TTUB {S}TibialTuberosity {S}TUB",
    "FAX": "{S}HF {S}FIB {S}FH {S}FibulaHead {S}HFB",
    "FAL": "{S}ANK {S}Ankle {S}Ankle_study {S}LM {S}LMAL {S}ANKL {S}LANK {S}Ankle.Lat {S}LAnkle "
    "{S}AnkleLateral {S}LatMal",
    "TAM": "{S}ANI {S}MED {S}MAnkle {S}MAnkle_study {S}MM {S}MMAL {S}ANKM {S}MANK {S}Ankle.Med "
    "{S}AnkleMedial {S}MedMal",
    "SH1": "{S}SH1 {S}sh1_study {S}shank1 {S}shank_antsup {S}TB1 {S}Shank.Upper {S}TIAP {S}SK1",
    "SH2": "{S}SH2 {S}sh2_study {S}shank2 {S}TB2 {S}SK2",
    "SH3": "{S}SH3 {S}sh3_study {S}shank3 {S}TB3 {S}TIB {S}Shank.Rear {S}SK3 {S}TIBD {S}Shank "
    "{S}Tibia",
    "SH4": "{S}SH4 {S}sh4_study {S}shank4 {S}TB4 {S}Shank.Front {S}TIAD {S}SK4",
    "AJC": "{S}AJC {S}AnkleJoint Virtual_{S}AJC",
    "FCC": "{S}HEE {S}Heel {S}CA {S}CAL {S}CALC {S}calc {S}calc_study {S}HEEL",
    "FCL": "{S}LCAL {S}LHEE {S}HeelLat {S}CALL",
    "FCM": "{S}MCAL {S}ST {S}STL {S}HeelMed {S}CALM",
    "FNT": "{S}NAV {S}TN {S}Navicular",
    "FMT": "{S}Midfoot.Sup {S}MID {S}Instep {S}CUN",
    "FB1": "{S}P1M {S}FMB {S}D1M_base",
    "FB5": "{S}Midfoot.Lat {S}P5M {S}P5MT {S}VMB {S}MT5Base",
    "FM1": "{S}MT1 {S}1MT {S}FM {S}FMH {S}MTP1 {S}Toe.Med {S}D1M {S}1meta {S}MET1 {S}BigToeJoint",
    "FM2": "{S}TOE {S}Toe {S}toe_study {S}MT2 {S}2MT {S}SM {S}SMH {S}MTP2 {S}2meta {S}MET2",
    "FM5": "{S}MT5 {S}5MT {S}VM {S}VMH {S}MTP5 {S}Toe.Lat {S}D5M {S}5meta {S}5meta_study {S}MET5",
    "FCC_GROUND": "{S}HeelGround Virtual_Ground_{S}HEE",
    "FM1_GROUND": "{S}MT1Ground Virtual_Ground_{S}MT1",
    "FM5_GROUND": "{S}MT5Ground Virtual_Ground_{S}MT5",
    "MTJC": "{S}MTJC {S}FJC",
    "HLX": "{S}HLX {S}HAL {S}HALLUX {S}Toe.Tip {S}TT2_hallux {S}PM6 {S}GreatToe",
    "FP2": "{S}FP2 {S}TTII {S}SecondToe",
    "FP5": "{S}FP5 {S}FifthToe",
    "HLX_GROUND": "Virtual_Ground_{S}TOE",
    "SCE": "{S}Clavicle {S}Sternum {S}CLAV {S}SCJ {S}SC",
    "SIA": "{S}AI {S}SIA {S}InferiorAngle",
    "BAK": "{S}BAK {S}SCAP {S}Scapula",
    "RIB": "{S}RIB {S}RIB10",
    "SCJC": "{S}SCJC",
    "CLM": "{S}CLM {S}ClavicleMid",
    "CAJ": "{S}SHO {S}Shoulder {S}Shoulder_study {S}AC {S}ACJ {S}CAJ",
    "SAE": "{S}ACR {S}ACRO {S}Acromium {S}Acromion {S}SAE {S}A",
    "SHA": "{S}ASH {S}SHOA {S}ShoulderFront",
    "SHP": "{S}PSH {S}SHOP {S}ShoulderBack",
    "SJC": "{S}SJC {S}GH {S}GHJC {S}ShoulderJoint",
    "UA1": "{S}UA1 {S}UPA {S}Biceps {S}Bicep {S}humerus {S}ARM {S}DELT {S}UpperArm",
    "UA2": "{S}UA2",
    "UA3": "{S}UA3",
    "HLE": "{S}ELB {S}Elbow {S}LEL {S}LELB {S}LEE {S}ELBL {S}lelbow {S}lelbow_study {S}elbow_lat "
    "{S}HLE {S}ElbowLateral",
    "HME": "{S}ELBIN {S}MElbow {S}MEL {S}MELB {S}MEE {S}ELBM {S}melbow_study {S}elbow_med {S}HME "
    "{S}ElbowMedial",
    "EJC": "{S}EJC {S}ELC {S}ElbowJoint",
    "OLC": "{S}OLC {S}OL {S}Olecranon",
    "FA1": "{S}FA1 {S}FAsuperior {S}Forearm {S}FRM {S}FRA",
    "FA2": "{S}FA2",
    "RSP": "{S}WRA {S}Wrist {S}FAradius {S}IWR {S}lwrist {S}lwrist_study {S}wrist_radius {S}LW "
    "{S}RSP {S}RS {S}Wrist.Lat {S}WRR {S}WristRadial",
    "USP": "{S}WRB {S}FAulna {S}OWR {S}mwrist {S}mwrist_study {S}wrist_ulna {S}MW {S}USP {S}US "
    "{S}Wrist.Med {S}WRU {S}WristUlnar",
    "WJC": "{S}WJC {S}WristJoint",
    "HM2": "{S}FIN {S}HM2 {S}HL2 {S}2MC {S}MC2",
    "HM3": "{S}HM3 {S}3MC {S}MC3 {S}Hand {S}HAND",
    "HM5": "{S}HM5 {S}5MC {S}MC5",
    "HFT": "{S}HFT {S}FingerTip {S}DAC3",
    "HTT": "{S}HTT {S}THU {S}ThumbTip",
    "EYE": "{S}EYE {S}EYE_OUTER",
    "TRA": "{S}TRA {S}Tragus {S}Tragion",
    "FHD": "{S}FHD {S}FHEAD {S}Temple {S}HeadFront",
    "BHD": "{S}BHD {S}BHEAD {S}HeadBack",
}
_MIDDLE: dict[str, str] = {
    "SACR": "SACR SACRUM S2 VSacral V.Sacral SAC",
    "PSY": "PS SYM SYMPHYSIS PUBIS PUBICSYMPHYSIS",
    "MID_IAS": "MASI MidASIS",
    "MID_IPS": "MPSI MidPSIS",
    "MID_HJC": "MHIPJ MidHJC",
    "LJC": "LJC L5S1 LLJ",
    "LV5": "L5",
    "LV3": "L3",
    "LV1": "L1",
    "OMPH": "NAVE NAVEL OMPHALION UMBILICUS BELLY",
    "TJC": "TJC T12L1 ULJ",
    "TV12": "T12",
    "TV10": "T10",
    "TV8": "T8 MAI",
    "TV4": "T4",
    "TV2": "T2",
    "TV1": "T1",
    "CV7": "C7 C7_study CERV CERVICALE",
    "SJN": "CLAV IJ SUP SUPR SUPRASTERNALE JUGULARNOTCH JN MidClavicle",
    "STM": "Sternum STER",
    "SXS": "STRN PX XYPH XIPH XIPHOID XP",
    "CJC": "NECK CJC C7T1 LNJ",
    "OJC": "OJC",
    "VTX": "HEAD TopHead Top.Head THEAD HEADTOP VERTEX HDTOP",
    "SGL": "GLA GLABELLA FHEAD FOREHEAD",
    "NOS": "NOSE",
    "MEN": "CHIN MENTON",
    "OPC": "BHEAD OCCIPUT",
}
# Names whose exact spelling says more than their letters: Plug-in Gait's RTOE is the head of the
# second metatarsal, the R.Toe of Rajagopal's laboratory is at the tip of the shoe.
_EXACT = {"R.Toe": "R_FP2", "L.Toe": "L_FP2"}
_SIDE_WORDS = (("R", "Right"), ("L", "Left"))


def aliases() -> dict[str, str]:
    """Every alias and the model marker it names, in the order of the markers.

    One spelling of each name; where a name stands twice, spelled differently, the first is for all
    spellings and the other for its own only.

    Raises
    ------
    ValueError
        If a name stands for two markers, or a table entry names no marker of the model.
    """
    paired = {marker.name for marker in MARKERS if marker.paired}
    middle = {marker.name for marker in MARKERS if not marker.paired}
    wrong = sorted((set(_PAIRED) ^ paired) | (set(_MIDDLE) ^ middle))
    pairs: list[tuple[str, str]] = []
    for marker in MARKERS:
        if marker.paired:
            for letter, word in _SIDE_WORDS:
                names = _PAIRED.get(marker.name, "").split()
                canonical = f"{letter}_{marker.name}"
                pairs += [(name.format(S=letter), canonical) for name in names]
                pairs += [(name.format(S=word), canonical) for name in names]
        else:
            pairs += [(name, marker.name) for name in _MIDDLE.get(marker.name, "").split()]
    table: dict[str, str] = {}
    meaning: dict[str, str] = {}
    for name, canonical in pairs:
        if meaning.setdefault(normalise(name), canonical) != canonical:
            wrong.append(f"{name}: {meaning[normalise(name)]} and {canonical}")
        elif name not in table and normalise(name) not in map(normalise, table):
            table[name] = canonical
    if wrong:
        raise ValueError(f"the alias table is wrong at: {'; '.join(wrong)}")
    return table | _EXACT
