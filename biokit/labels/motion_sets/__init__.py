"""Public sets of motions, read where a user has them; nothing is downloaded.

Each module knows one layout: which files are of it, which motions a file holds, and how one is
read, in ground and with y up. `biokit.labels.recordings` puts them in order.
"""
