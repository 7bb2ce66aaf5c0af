using Corpus.Generator.Texts;

namespace Corpus.Generator.Quotations;

/// <summary>Where the text says who speaks: the source as chunks, the cue as text, and the rule that saw it.</summary>
/// <param name="Source">The chunk that is the head of the source: a noun phrase, a pronoun or a relative pronoun.</param>
/// <param name="Cue">The cue; null where the layout tells.</param>
/// <param name="From">The quoted stretch whose attribution this one takes over; null for one of its own.</param>
internal sealed record Attribution(int Source, TextSpan Mention, TextSpan? Cue, TextSpan? Via, SourceBasis Basis, string Rule, int? From = null);
