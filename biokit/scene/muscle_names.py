"""Anatomical names of muscles and what they do, for the names that OpenSim's models use.

Of the open skeleton and Rajagopal 2016 first, gait2392's after them. What a muscle does is its
main action with the body upright, in the words of the usual anatomy (Gray, Kendall).
"""

from typing import NamedTuple


class MuscleName(NamedTuple):
    """A muscle: its name, with the part of it, and its main action."""

    name: str
    action: str


_GLUTEUS_MAXIMUS = "extends and externally rotates the hip"
_GLUTEUS_MEDIUS = "abducts the hip"
_ADDUCTOR = "adducts the hip"
_HAMSTRING = "extends the hip and flexes the knee"
_VASTUS = "extends the knee"
_GASTROCNEMIUS = "plantarflexes the ankle and flexes the knee"
_PERONEUS = "everts the foot and plantarflexes the ankle"
_ERECTOR = "extends the trunk and bends it to its own side"
_EXTERNAL_OBLIQUE = "flexes the trunk, bends it to its own side and turns it to the other"
_INTERNAL_OBLIQUE = "flexes the trunk, bends and turns it to its own side"
_LATISSIMUS = "extends, adducts and internally rotates the arm"
_TRICEPS = "extends the elbow"
_BICEPS = "flexes the elbow and supinates the forearm"
_SCALENE = "bends the neck to its own side and flexes it"
_NECK_EXTENSOR = "extends the head and neck"

# names as in a model, in lower case, without underscores and side
_NAMES: dict[tuple[str, ...], MuscleName] = {
    # hip
    ("addbrev",): MuscleName("adductor brevis", "adducts and flexes the hip"),
    ("addlong",): MuscleName("adductor longus", "adducts and flexes the hip"),
    ("addmagprox", "addmag1"): MuscleName("adductor magnus, proximal part", _ADDUCTOR),
    ("addmagmid", "addmag2"): MuscleName("adductor magnus, middle part", _ADDUCTOR),
    ("addmagdist", "addmag3"): MuscleName("adductor magnus, distal part", _ADDUCTOR),
    ("addmagisch",): MuscleName("adductor magnus, ischial part", "extends and adducts the hip"),
    ("glmax1", "glutmax1"): MuscleName("gluteus maximus, superior part", _GLUTEUS_MAXIMUS),
    ("glmax2", "glutmax2"): MuscleName("gluteus maximus, middle part", _GLUTEUS_MAXIMUS),
    ("glmax3", "glutmax3"): MuscleName("gluteus maximus, inferior part", _GLUTEUS_MAXIMUS),
    ("glmed1", "glutmed1"): MuscleName(
        "gluteus medius, anterior part", "abducts and internally rotates the hip"
    ),
    ("glmed2", "glutmed2"): MuscleName("gluteus medius, middle part", _GLUTEUS_MEDIUS),
    ("glmed3", "glutmed3"): MuscleName(
        "gluteus medius, posterior part", "abducts and externally rotates the hip"
    ),
    ("glmin1", "glutmin1"): MuscleName(
        "gluteus minimus, anterior part", "abducts and internally rotates the hip"
    ),
    ("glmin2", "glutmin2"): MuscleName("gluteus minimus, middle part", _GLUTEUS_MEDIUS),
    ("glmin3", "glutmin3"): MuscleName("gluteus minimus, posterior part", _GLUTEUS_MEDIUS),
    ("piri", "peri"): MuscleName("piriformis", "externally rotates and abducts the hip"),
    ("quadfem",): MuscleName("quadratus femoris", "externally rotates the hip"),
    ("gem",): MuscleName("gemelli", "externally rotate the hip"),
    ("pect",): MuscleName("pectineus", "adducts and flexes the hip"),
    ("iliacus",): MuscleName("iliacus", "flexes the hip"),
    ("psoas",): MuscleName("psoas major", "flexes the hip"),
    ("tfl",): MuscleName("tensor fasciae latae", "flexes and abducts the hip"),
    ("sart", "sar"): MuscleName("sartorius", "flexes the hip and the knee"),
    ("grac",): MuscleName("gracilis", "adducts the hip and flexes the knee"),
    # thigh
    ("semiten",): MuscleName("semitendinosus", _HAMSTRING),
    ("semimem",): MuscleName("semimembranosus", _HAMSTRING),
    ("bflh", "bifemlh"): MuscleName("biceps femoris, long head", _HAMSTRING),
    ("bfsh", "bifemsh"): MuscleName("biceps femoris, short head", "flexes the knee"),
    ("recfem", "rectfem"): MuscleName("rectus femoris", "extends the knee and flexes the hip"),
    ("vaslat",): MuscleName("vastus lateralis", _VASTUS),
    ("vasint",): MuscleName("vastus intermedius", _VASTUS),
    ("vasmed",): MuscleName("vastus medialis", _VASTUS),
    # shank
    ("gaslat", "latgas"): MuscleName("gastrocnemius, lateral head", _GASTROCNEMIUS),
    ("gasmed", "medgas"): MuscleName("gastrocnemius, medial head", _GASTROCNEMIUS),
    ("soleus",): MuscleName("soleus", "plantarflexes the ankle"),
    ("tibant",): MuscleName("tibialis anterior", "dorsiflexes the ankle and inverts the foot"),
    ("tibpost",): MuscleName("tibialis posterior", "inverts the foot and plantarflexes the ankle"),
    ("edl", "extdig"): MuscleName(
        "extensor digitorum longus", "extends the toes and dorsiflexes the ankle"
    ),
    ("ehl", "exthal"): MuscleName(
        "extensor hallucis longus", "extends the great toe and dorsiflexes the ankle"
    ),
    ("fdl", "flexdig"): MuscleName(
        "flexor digitorum longus", "flexes the toes and plantarflexes the ankle"
    ),
    ("fhl", "flexhal"): MuscleName(
        "flexor hallucis longus", "flexes the great toe and plantarflexes the ankle"
    ),
    ("perbrev",): MuscleName("peroneus brevis", _PERONEUS),
    ("perlong",): MuscleName("peroneus longus", _PERONEUS),
    ("pertert",): MuscleName("peroneus tertius", "dorsiflexes the ankle and everts the foot"),
    # trunk
    ("ercspn",): MuscleName("erector spinae, longissimus thoracis", _ERECTOR),
    ("iliocost",): MuscleName("erector spinae, iliocostalis lumborum", _ERECTOR),
    ("erclumb",): MuscleName("erector spinae, lumbar fascicles", _ERECTOR),
    ("multif",): MuscleName("multifidus", "extends the lumbar spine"),
    ("spinal",): MuscleName("spinalis and semispinalis thoracis", "extends the thoracic spine"),
    ("quadlumb",): MuscleName("quadratus lumborum", "bends the trunk to its own side"),
    ("rectabd",): MuscleName("rectus abdominis", "flexes the trunk"),
    ("extobl1",): MuscleName("external oblique, lateral part", _EXTERNAL_OBLIQUE),
    ("extobl2",): MuscleName("external oblique, anterior part", _EXTERNAL_OBLIQUE),
    ("extobl",): MuscleName("external oblique", _EXTERNAL_OBLIQUE),
    ("intobl1",): MuscleName("internal oblique, lateral part", _INTERNAL_OBLIQUE),
    ("intobl2",): MuscleName("internal oblique, anterior part", _INTERNAL_OBLIQUE),
    ("intobl",): MuscleName("internal oblique", _INTERNAL_OBLIQUE),
    # shoulder
    ("delt1",): MuscleName("deltoid, anterior part", "flexes and internally rotates the arm"),
    ("delt2",): MuscleName("deltoid, middle part", "abducts the arm"),
    ("delt3",): MuscleName("deltoid, posterior part", "extends and externally rotates the arm"),
    ("supraspin",): MuscleName("supraspinatus", "abducts the arm"),
    ("infraspin",): MuscleName("infraspinatus", "externally rotates the arm"),
    ("subscap",): MuscleName("subscapularis", "internally rotates the arm"),
    ("teresmin",): MuscleName("teres minor", "externally rotates the arm"),
    ("teresmaj",): MuscleName("teres major", _LATISSIMUS),
    ("coracobr",): MuscleName("coracobrachialis", "flexes and adducts the arm"),
    ("pecmaj1",): MuscleName(
        "pectoralis major, clavicular part", "flexes and internally rotates the arm"
    ),
    ("pecmaj2",): MuscleName(
        "pectoralis major, sternal part", "adducts and internally rotates the arm"
    ),
    ("pecmaj3",): MuscleName(
        "pectoralis major, costal part", "adducts and internally rotates the arm"
    ),
    ("latdorsi1",): MuscleName("latissimus dorsi, thoracic part", _LATISSIMUS),
    ("latdorsi2",): MuscleName("latissimus dorsi, lumbar and iliac part", _LATISSIMUS),
    ("trap1",): MuscleName("trapezius, upper part", "elevates the shoulder"),
    ("trap2",): MuscleName("trapezius, middle part", "retracts the shoulder"),
    ("trap3",): MuscleName("trapezius, lower part", "depresses and retracts the shoulder"),
    ("rhomb",): MuscleName("rhomboids", "retract and elevate the shoulder"),
    ("levscap",): MuscleName("levator scapulae", "elevates the shoulder"),
    ("serrant",): MuscleName("serratus anterior", "protracts the shoulder"),
    ("pecmin",): MuscleName("pectoralis minor", "protracts and depresses the shoulder"),
    # arm
    ("trilong",): MuscleName("triceps brachii, long head", "extends the elbow and the arm"),
    ("trilat",): MuscleName("triceps brachii, lateral head", _TRICEPS),
    ("trimed",): MuscleName("triceps brachii, medial head", _TRICEPS),
    ("biclong",): MuscleName("biceps brachii, long head", _BICEPS),
    ("bicshort",): MuscleName("biceps brachii, short head", _BICEPS),
    ("brachialis",): MuscleName("brachialis", "flexes the elbow"),
    ("brachiorad",): MuscleName("brachioradialis", "flexes the elbow"),
    ("pronteres",): MuscleName("pronator teres", "pronates the forearm"),
    ("pronquad",): MuscleName("pronator quadratus", "pronates the forearm"),
    ("supinator",): MuscleName("supinator", "supinates the forearm"),
    # neck
    ("scm",): MuscleName(
        "sternocleidomastoid", "flexes the neck, bends it to its own side, turns it to the other"
    ),
    ("scalant",): MuscleName("scalenus anterior", _SCALENE),
    ("scalmid",): MuscleName("scalenus medius", _SCALENE),
    ("longcol",): MuscleName("longus colli", "flexes the neck"),
    ("longcap",): MuscleName("longus capitis", "flexes the head and neck"),
    ("splencap",): MuscleName("splenius capitis", "extends the head and turns it to its own side"),
    ("semicap",): MuscleName("semispinalis capitis", _NECK_EXTENSOR),
    ("semicerv",): MuscleName("semispinalis cervicis", "extends the neck"),
    ("hyoid",): MuscleName("hyoid muscles", "flex the head and neck"),
    ("suboccip",): MuscleName("suboccipital muscles", "extend the head"),
}
MUSCLE_NAMES = {plain: known for plains, known in _NAMES.items() for plain in plains}


def muscle_name(base: str) -> MuscleName | None:
    """The muscle of that name without side, if it is one of the usual models'.

    Examples
    --------
    >>> muscle_name("glut_med1").name
    'gluteus medius, anterior part'
    """
    return MUSCLE_NAMES.get(base.lower().replace("_", ""))
