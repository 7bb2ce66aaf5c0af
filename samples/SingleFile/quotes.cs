#!/usr/bin/env dotnet
// Who said what in the texts beside this file, without a project. Run it with "dotnet run quotes.cs".
#:package Corpus@0.1.0
#:property CorpusText=press/**/*.txt
#:property CorpusName=Press
#:property RootNamespace=Sample
#:property PublishAot=false

using Corpus;
using Sample;

foreach (var said in Press.Quotes.Statements().GroupBy(q => q.SpeakerName ?? "nobody named").OrderByDescending(g => g.Count()))
{
    Console.WriteLine($"{said.Key}: {said.Count()}");
    foreach (var quote in said)
        Console.WriteLine($"  {quote.TrimmedText}  {quote.Location}");
}
