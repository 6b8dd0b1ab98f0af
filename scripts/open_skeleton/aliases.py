def aliases() -> dict:
    return {}
