export const ERROR_LIMITS = [20, 40];
export const ERROR_COLOURS = ["#e4e7ea", "#e69f00", "#b2182b"];
