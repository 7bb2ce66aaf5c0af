namespace SwitchedOff;

/// <summary>A name that the generator would have taken.</summary>
public static class Press;
