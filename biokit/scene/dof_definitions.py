"""What the coordinates of OpenSim's usual models are, and which way they count.

Names are those of the open skeleton, Rajagopal 2016 and gait2392. Pelvis and trunk turn about the
axes of ground and of the body below: x forward, y up, z to the right (ISB, Wu 2002).
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Definition:
    """One coordinate, without its side.

    Attributes
    ----------
    name
        In words.
    group
        Joint or region.
    body
        The body that it moves, without side.
    text
        What turns about what axis.
    positive
        Which way is positive.
    flexes
        Whether that way turns round in models of gait2392's family.
    negative
        Which way is positive there.
    """

    name: str
    group: str
    body: str
    text: str
    positive: str
    flexes: bool = False
    negative: str = ""


def _trunk(region: str, of: str, to: str, body: str, group: str) -> dict[str, Definition]:
    return {
        f"{region}_extension": Definition(
            f"{region} extension",
            group,
            body,
            f"Rotation of the {of} on the {to} about the axis to the right",
            "leaning back (extension)",
        ),
        f"{region}_bending": Definition(
            f"{region} bending",
            group,
            body,
            f"Rotation of the {of} on the {to} about the forward axis",
            "bending to the right",
        ),
        f"{region}_rotation": Definition(
            f"{region} rotation",
            group,
            body,
            f"Rotation of the {of} on the {to} about the long axis",
            "turning to the left",
        ),
    }


DOFS: dict[str, Definition] = {
    "pelvis_tilt": Definition(
        "pelvis tilt",
        "pelvis",
        "pelvis",
        "Rotation of the pelvis in ground about the axis to the right, first of the sequence",
        "backwards (posterior tilt; anterior tilt is negative)",
    ),
    "pelvis_list": Definition(
        "pelvis list",
        "pelvis",
        "pelvis",
        "Rotation of the pelvis about its forward axis (obliquity), second of the sequence",
        "right side down",
    ),
    "pelvis_rotation": Definition(
        "pelvis rotation",
        "pelvis",
        "pelvis",
        "Rotation of the pelvis about its upward axis, last of the sequence",
        "turning to the left (right side forward)",
    ),
    "pelvis_tx": Definition(
        "pelvis forward",
        "pelvis",
        "pelvis",
        "Place of the pelvis' origin along the ground's x axis",
        "forward",
    ),
    "pelvis_ty": Definition(
        "pelvis upward",
        "pelvis",
        "pelvis",
        "Height of the pelvis' origin, along the ground's y axis",
        "upward",
    ),
    "pelvis_tz": Definition(
        "pelvis sideward",
        "pelvis",
        "pelvis",
        "Place of the pelvis' origin along the ground's z axis",
        "to the right",
    ),
    "hip_flexion": Definition(
        "hip flexion",
        "hip",
        "femur",
        "Rotation of the thigh on the pelvis about the pelvis' axis to the right",
        "flexion, the thigh forward",
    ),
    "hip_adduction": Definition(
        "hip adduction",
        "hip",
        "femur",
        "Rotation of the thigh on the pelvis about the forward axis that flexion has turned",
        "adduction, the thigh towards the other leg",
    ),
    "hip_rotation": Definition(
        "hip rotation",
        "hip",
        "femur",
        "Rotation of the thigh on the pelvis about the thigh's long axis",
        "internal rotation",
    ),
    "knee_angle": Definition(
        "knee angle",
        "knee",
        "tibia",
        "Rotation of the shank on the thigh about the knee's mediolateral axis",
        "flexion",
        True,
        "extension (flexion is negative in this model)",
    ),
    "knee_adduction": Definition(
        "knee adduction",
        "knee",
        "tibia",
        "Rotation of the shank on the thigh in the frontal plane",
        "adduction (varus)",
    ),
    "knee_rotation": Definition(
        "knee rotation",
        "knee",
        "tibia",
        "Rotation of the shank on the thigh about the long axis",
        "internal rotation",
    ),
    "knee_angle_beta": Definition(
        "patella angle",
        "knee",
        "patella",
        "Rotation of the patella on the thigh, coupled to the knee angle",
        "flexion of the knee",
    ),
    "ankle_angle": Definition(
        "ankle angle",
        "ankle",
        "talus",
        "Rotation of the foot on the shank about the talocrural axis, through the malleoli",
        "dorsiflexion, the toes up",
    ),
    "subtalar_angle": Definition(
        "subtalar angle",
        "foot",
        "calcn",
        "Rotation of the hindfoot on the talus about the oblique subtalar axis",
        "inversion, the sole towards the other foot",
    ),
    "mtp_angle": Definition(
        "metatarsophalangeal angle",
        "foot",
        "toes",
        "Rotation of the toes on the foot about the axis through the heads of the metatarsals",
        "flexion, the toes down",
        True,
        "extension, the toes up",
    ),
    **_trunk("lumbar", "trunk", "pelvis", "abdomen", "trunk"),
    **_trunk("thoracic", "thorax", "abdomen", "torso", "trunk"),
    **_trunk("neck", "neck", "thorax", "neck", "neck"),
    "head_extension": Definition(
        "head extension",
        "neck",
        "head",
        "Rotation of the head on the neck about the axis to the right",
        "extension, the face up",
    ),
    "clavicle_protraction": Definition(
        "clavicle protraction",
        "shoulder",
        "clavicle",
        "Rotation of the shoulder girdle on the thorax about the upward axis",
        "protraction, the shoulder forward",
    ),
    "clavicle_elevation": Definition(
        "clavicle elevation",
        "shoulder",
        "clavicle",
        "Rotation of the shoulder girdle on the thorax about the forward axis",
        "elevation, the shoulder up",
    ),
    "arm_flex": Definition(
        "arm flexion",
        "shoulder",
        "humerus",
        "Rotation of the upper arm on the trunk about the axis to the right",
        "flexion, the arm forward",
    ),
    "arm_add": Definition(
        "arm adduction",
        "shoulder",
        "humerus",
        "Rotation of the upper arm on the trunk about the forward axis that flexion has turned",
        "adduction, the arm towards the trunk",
    ),
    "arm_rot": Definition(
        "arm rotation",
        "shoulder",
        "humerus",
        "Rotation of the upper arm on the trunk about its long axis",
        "internal rotation",
    ),
    "elbow_flex": Definition(
        "elbow flexion",
        "elbow and wrist",
        "ulna",
        "Rotation of the forearm on the upper arm about the elbow's axis",
        "flexion",
    ),
    "pro_sup": Definition(
        "forearm pronation",
        "elbow and wrist",
        "radius",
        "Rotation of the radius about the ulna, zero at full supination",
        "pronation",
    ),
    "wrist_flex": Definition(
        "wrist flexion",
        "elbow and wrist",
        "hand",
        "Rotation of the hand on the forearm about the radioulnar axis",
        "flexion, to the palm",
    ),
    "wrist_dev": Definition(
        "wrist deviation",
        "elbow and wrist",
        "hand",
        "Rotation of the hand on the forearm about the palm's normal",
        "ulnar deviation, towards the little finger",
    ),
}


def sentence(definition: Definition, knee_sign: int) -> str:
    """One sentence with the positive direction in a model of that knee sign (1, -1 or 0)."""
    positive = definition.positive
    if definition.flexes and knee_sign < 0:
        positive = definition.negative
    if definition.flexes and knee_sign == 0:
        return f"{definition.text}; which way is positive depends on the model."
    return f"{definition.text}; positive: {positive}."
