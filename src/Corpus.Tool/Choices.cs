using System.CommandLine;
using System.CommandLine.Parsing;
using Corpus.Extraction.Catalog;

namespace Corpus.Tool;

/// <summary>Options and arguments whose value is one of a few words. Shells complete the words, and the message about another word is one line with all of them.</summary>
internal static class Choices
{
    public static void AcceptOnly(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.Validators.Add(given => Check(given, option.Name, words));
    }

    public static void AcceptOnly(this Argument<string> argument, params string[] words)
    {
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(words);
        argument.Validators.Add(given => Check(given, argument.Name, words));
    }

    private static void Check(SymbolResult given, string name, string[] words)
    {
        foreach (var word in given.Tokens.Select(token => token.Value).Where(word => !words.Contains(word)))
            given.AddError($"{name} must be one of {string.Join(", ", words)}, not '{word}'{Spelling.Hint(word, words)}");
    }
}
