"""Ray casting in warp: one thread per ray, bodies by their meshes, everything else by formulas.

Lengths in m in ground (y up), colours linear. Kept apart, because warp is imported here: use
`biokit.synth.render`.
"""

# warp reads this source: it wants float() for what changes, and knows no "in"
# ruff: noqa: UP018, SIM109, SIM114
# mypy: ignore-errors
# (annotations are of types that warp compiles)

import warp as wp

wp.set_module_options({"enable_backward": False})

# Rows of the surfaces of a scene; boxes follow.
FLOOR, WALL, SKY, SKIN, HAIR, TOP, BOTTOM, SHOES, FIRST_BOX = range(9)
# Columns of a surface: two colours, the kind of pattern, its frequency, a seed, gloss
SECOND, KIND, FREQUENCY, SEED, GLOSS = 3, 6, 7, 8, 9
# Kinds of pattern
PLAIN, BANDS, STRIPES, CHECKS, CLOUDS, GRAIN, TILES = range(7)
# Columns of an outfit: limits on the body at rest, m (`biokit.synth.outfits`)
SLEEVE, WAIST, HEM, SHOE, NECK_SLOPE, HAIRLINE, HAIR_LENGTH, CREASES = range(8)

FAR = wp.constant(1000.0)
CLOSE = wp.constant(2.0e-3)  # m, that a shadow's ray starts off the surface
ARMS = wp.constant(0.3)  # m, from the middle of the body at rest: beyond there are only arms
LEAST = wp.constant(1.0e-3)  # m, half a side of a box; less means that there is none
CHIN = wp.constant(0.5)  # m, height of the body at rest: above there are only head and neck


@wp.func
def share_of(kind: int, p: wp.vec3, seed: wp.uint32) -> float:
    """Share of the second colour in a pattern at a point."""
    share = float(0.0)
    if kind == BANDS:
        share = wp.where(p[1] - wp.floor(p[1]) < 0.5, 0.0, 1.0)
    elif kind == STRIPES:
        across = p[0] + p[2]
        share = wp.where(across - wp.floor(across) < 0.5, 0.0, 1.0)
    elif kind == CHECKS:
        parity = int(wp.floor(p[0])) + int(wp.floor(p[1])) + int(wp.floor(p[2]))
        share = wp.where(parity % 2 == 0, 0.0, 1.0)
    elif kind == CLOUDS:
        n = wp.noise(seed, p) + 0.5 * wp.noise(seed + wp.uint32(1), 2.3 * p)
        share = wp.clamp(0.5 + 0.9 * n, 0.0, 1.0)
    elif kind == GRAIN:
        n = wp.noise(seed, wp.vec3(p[0], 6.0 * p[1], 6.0 * p[2]))
        share = wp.clamp(0.5 + n, 0.0, 1.0)
    elif kind == TILES:
        a, b, c = p[0] - wp.floor(p[0]), p[1] - wp.floor(p[1]), p[2] - wp.floor(p[2])
        joint = wp.min(a, wp.min(b, c))
        tone = 0.35 * wp.noise(seed, wp.vec3(wp.floor(p[0]), wp.floor(p[1]), wp.floor(p[2])) * 1.7)
        share = wp.where(joint < 0.04, 1.0, wp.clamp(0.2 + tone, 0.0, 1.0))
    return share


@wp.func
def colour_of(surface: wp.array3d(dtype=float), scene: int, row: int, p: wp.vec3) -> wp.vec3:
    """Albedo of a surface at a point of its own frame."""
    one = wp.vec3(surface[scene, row, 0], surface[scene, row, 1], surface[scene, row, 2])
    two = wp.vec3(
        surface[scene, row, SECOND],
        surface[scene, row, SECOND + 1],
        surface[scene, row, SECOND + 2],
    )
    seed = wp.uint32(int(surface[scene, row, SEED]))
    # off the planes of the axes, where a flat pattern would flicker between two cells
    moved = surface[scene, row, FREQUENCY] * p + wp.vec3(0.37, 0.41, 0.43)
    return wp.lerp(one, two, share_of(int(surface[scene, row, KIND]), moved, seed))


@wp.func
def row_of(outfit: wp.array2d(dtype=float), scene: int, p: wp.vec3) -> int:
    """Which surface a point of the body at rest wears."""
    across = wp.abs(p[0])
    row = int(SKIN)
    if p[1] < outfit[scene, SHOE]:
        row = int(SHOES)
    elif p[1] < outfit[scene, WAIST]:
        if p[1] > outfit[scene, HEM]:
            row = int(BOTTOM)
    elif p[1] < CHIN and across < outfit[scene, SLEEVE]:
        open_at = outfit[scene, NECK_SLOPE] * p[2] * wp.max(0.0, 1.0 - across / 0.11)
        if p[1] < 0.488 - wp.max(open_at, 0.3 * p[2]) or across > 0.12:
            row = int(TOP)
    if across < 0.12:
        if p[1] > outfit[scene, HAIRLINE] + (p[2] - 0.11) and p[1] > 0.55:
            row = int(HAIR)
        elif p[2] < 0.02 and p[1] > outfit[scene, HAIR_LENGTH]:
            row = int(HAIR)
    return row


@wp.func
def face_of(p: wp.vec3, skin: wp.vec3, hair: wp.vec3) -> wp.vec3:
    """Eyes, brows and mouth, painted on the body at rest."""
    colour = skin
    if p[2] > 0.07 and p[1] > 0.55 and p[1] < 0.67:
        x = wp.abs(p[0]) - 0.0315
        eye = (x / 0.015) * (x / 0.015) + ((p[1] - 0.637) / 0.007) * ((p[1] - 0.637) / 0.007)
        if eye < 1.0:
            colour = wp.where(wp.abs(x) < 0.006, wp.vec3(0.04, 0.03, 0.03), wp.vec3(0.7, 0.7, 0.7))
        elif wp.abs(x) < 0.018 and wp.abs(p[1] - 0.656) < 0.004:
            colour = wp.lerp(skin, hair, 0.7)
        elif wp.abs(p[0]) < 0.024 and wp.abs(p[1] - 0.568) < 0.006:
            colour = wp.cw_mul(skin, wp.vec3(0.8, 0.45, 0.45))
    return colour


@wp.func
def to_box(start: wp.vec3, toward: wp.vec3, half: wp.vec3) -> float:
    """Distance along a ray, in the box's frame, to where it enters a box; FAR where it misses."""
    near = float(0.0)
    far = float(FAR)
    for axis in range(3):
        speed = wp.where(wp.abs(toward[axis]) < 1.0e-9, 1.0e-9, toward[axis])
        one = (-half[axis] - start[axis]) / speed
        two = (half[axis] - start[axis]) / speed
        near = wp.max(near, wp.min(one, two))
        far = wp.min(far, wp.max(one, two))
    return wp.where(near < far and near > 0.0, near, FAR)


@wp.func
def sky_of(surface: wp.array3d(dtype=float), scene: int, up: float) -> wp.vec3:
    """Colour of the sky, or of a ceiling, by how steeply one looks up."""
    low = wp.vec3(surface[scene, SKY, 0], surface[scene, SKY, 1], surface[scene, SKY, 2])
    high = wp.vec3(surface[scene, SKY, 3], surface[scene, SKY, 4], surface[scene, SKY, 5])
    return wp.lerp(low, high, wp.clamp(1.5 * up, 0.0, 1.0))


@wp.kernel
def trace(
    meshes: wp.array(dtype=wp.uint64),  # [G] of some pictures that follow each other
    faces: wp.array(dtype=int),  # [3 T]
    normals: wp.array2d(dtype=wp.vec3),  # [B, V]
    rest: wp.array(dtype=wp.vec3),  # [V] the body at rest
    rays: wp.array3d(dtype=wp.vec2),  # [B or 1, h, w] x/z and y/z in the camera
    turn: wp.array(dtype=wp.mat33),  # [B] from the camera to ground
    eye: wp.array(dtype=wp.vec3),  # [B]
    low: wp.array(dtype=wp.vec3),  # [B] corners of the room
    high: wp.array(dtype=wp.vec3),
    box_centre: wp.array2d(dtype=wp.vec3),  # [B, K]
    box_half: wp.array2d(dtype=wp.vec3),
    box_turn: wp.array2d(dtype=wp.mat33),  # from ground to the box
    outfit: wp.array2d(dtype=float),  # [B, 8]
    surface: wp.array3d(dtype=float),  # [B, 8 + K, 10]
    sun: wp.array(dtype=wp.vec3),  # [B] unit vector to the light
    light: wp.array(dtype=wp.vec3),  # [B] its colour
    above: wp.array(dtype=wp.vec3),  # [B] what comes from everywhere above and below
    below: wp.array(dtype=wp.vec3),
    skyline: wp.array(dtype=float),  # [B] m, height of the walls
    shadows: int,
    colour: wp.array3d(dtype=wp.vec3),  # [B, h, w] out, linear
    mask: wp.array3d(dtype=wp.uint8),  # 1 where the body is seen
    depth: wp.array3d(dtype=float),  # m along the optical axis
    first: int,  # picture that the first mesh belongs to
):
    """Colour, mask and depth of what each ray meets."""
    m, v, u = wp.tid()
    b = first + m
    mesh = meshes[m]
    view = wp.min(b, rays.shape[0] - 1)
    ray = rays[view, v, u]
    if wp.isnan(ray[0]):
        return
    slant = wp.vec3(ray[0], ray[1], 1.0)
    toward = turn[b] * wp.normalize(slant)
    start = eye[b]

    # the room, from inside
    best = float(FAR)
    row = int(FLOOR)
    n = wp.vec3(0.0, 1.0, 0.0)
    for axis in range(3):
        s = toward[axis]
        if wp.abs(s) > 1.0e-9:
            t = wp.where(s < 0.0, low[b][axis] - start[axis], high[b][axis] - start[axis]) / s
            if t > 0.0 and t < best:
                best = t
                n = wp.vec3(0.0, 0.0, 0.0)
                n[axis] = wp.where(s < 0.0, 1.0, -1.0)
                row = wp.where(axis == 1, wp.where(s < 0.0, FLOOR, SKY), WALL)
    p = start + best * toward
    if row == WALL and p[1] > 0.5 * skyline[b]:
        seed = wp.uint32(int(surface[b, SKY, SEED]))
        edge = skyline[b] * (1.0 + 0.5 * wp.noise(seed, wp.vec2(0.3 * p[0], 0.3 * p[2])))
        if p[1] > edge:
            row = int(SKY)
    place = p

    # boxes
    for k in range(box_centre.shape[1]):
        t = float(FAR)
        if box_half[b, k][0] > LEAST:
            own = box_turn[b, k] * (start - box_centre[b, k])
            along = box_turn[b, k] * toward
            t = to_box(own, along, box_half[b, k])
        if t < best:
            best = t
            row = FIRST_BOX + k
            place = own + t * along
            side = wp.cw_div(place, box_half[b, k])
            face = wp.vec3(0.0, 0.0, 0.0)
            most = int(wp.argmax(wp.vec3(wp.abs(side[0]), wp.abs(side[1]), wp.abs(side[2]))))
            face[most] = wp.sign(side[most])
            n = wp.transpose(box_turn[b, k]) * face
            p = start + t * toward

    # the body
    body = wp.mesh_query_ray(mesh, start, toward, best)
    if body.result:
        best = body.t
        p = start + best * toward
        c0 = faces[3 * body.face]
        c1 = faces[3 * body.face + 1]
        c2 = faces[3 * body.face + 2]
        w = 1.0 - body.u - body.v
        place = body.u * rest[c0] + body.v * rest[c1] + w * rest[c2]
        smooth = body.u * normals[b, c0] + body.v * normals[b, c1] + w * normals[b, c2]
        n = wp.normalize(smooth)
        if wp.dot(n, toward) > 0.0:
            n = wp.normalize(n - 1.01 * wp.dot(n, toward) * toward)
        row = row_of(outfit, b, place)
        mask[b, v, u] = wp.uint8(1)
    depth[b, v, u] = best / wp.length(slant)

    if row == SKY:
        colour[b, v, u] = sky_of(surface, b, toward[1])
        return
    albedo = colour_of(surface, b, row, place)
    if body.result:
        if row == SKIN:
            albedo = face_of(place, albedo, colour_of(surface, b, int(HAIR), place))
        elif row == TOP or row == BOTTOM:
            crease = wp.uint32(int(surface[b, row, SEED]) + 7)
            q = 14.0 * place
            bump = wp.vec3(
                wp.noise(crease, q),
                wp.noise(crease + wp.uint32(1), q),
                wp.noise(crease + wp.uint32(2), q),
            )
            n = wp.normalize(n + outfit[b, CREASES] * bump)

    facing = wp.max(0.0, wp.dot(n, sun[b]))
    if shadows > 0 and facing > 0.0:
        origin = p + CLOSE * n
        if wp.mesh_query_ray(mesh, origin, sun[b], FAR).result:
            facing = 0.0
        else:
            for k in range(box_centre.shape[1]):
                if box_half[b, k][0] > LEAST:
                    own = box_turn[b, k] * (origin - box_centre[b, k])
                    if to_box(own, box_turn[b, k] * sun[b], box_half[b, k]) < FAR:
                        facing = 0.0
    around = wp.lerp(below[b], above[b], 0.5 + 0.5 * n[1])
    lit = wp.cw_mul(albedo, facing * light[b] + around)
    middle = wp.normalize(sun[b] - toward)
    shine = surface[b, row, GLOSS] * wp.pow(wp.max(0.0, wp.dot(n, middle)), 20.0)
    if facing > 0.0:
        lit = lit + shine * light[b]
    colour[b, v, u] = lit


@wp.kernel
def thicken(
    rest: wp.array(dtype=wp.vec3),  # [V]
    outfit: wp.array2d(dtype=float),  # [B, 8]
    thickness: wp.array2d(dtype=float),  # [B, 5] of skin, hair, top, trousers, shoes
    out: wp.array2d(dtype=float),  # [B, V] m
):
    """How far clothes and hair stand off the body at each vertex."""
    b, i = wp.tid()
    p = rest[i]
    own = thickness[b, row_of(outfit, b, p) - SKIN]
    out[b, i] = own * (1.0 + 0.6 * wp.noise(wp.uint32(1000 + b), 9.0 * p))
