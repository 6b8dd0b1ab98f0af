"""The open skeleton's tables and the script that writes them through the opensim package.

`geometry` places joint centres and landmarks of the generic subject, `bodies` gives the inertia,
`joints` the joints and coordinates, `markers` the markers, `aliases` the names that laboratories
give them; `muscles*` are the muscles by region, `fit_leg` the fit of the leg's paths; `build`
writes the model, `compare` the figures beside its card.
"""
