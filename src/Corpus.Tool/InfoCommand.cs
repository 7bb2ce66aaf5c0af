extern alias library;

using System.CommandLine;
using System.Globalization;
using System.Text;
using library::Corpus;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary><c>corpus info</c> describes a corpus file.</summary>
internal static class InfoCommand
{
    public static Command Create(Stream output, TextWriter errors)
    {
        var file = new Argument<string>("FILE") { Description = "A corpus file, which 'corpus pack' wrote." };
        var verify = new Option<bool>("--verify") { Description = "Compare the checksums of all parts, which reads the whole file." };
        var command = new Command("info", "Show the counts, versions, checksum, and sources of a corpus file.") { file, verify };
        command.SetAction(given =>
        {
            output.Write(Encoding.UTF8.GetBytes(Describe(given.GetValue(file)!, given.GetValue(file)!, given.GetValue(verify))));
            return CorpusTool.Done;
        });
        return command;
    }

    /// <param name="name">The path to show.</param>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static string Describe(string path, string name, bool verifies = false)
    {
        try
        {
            using var corpus = verifies ? CorpusFile.OpenVerified(path) : CorpusFile.Open(path);
            var (people, organizations, states) = (corpus.People.Count, corpus.Organizations.Count, corpus.States.Count);
            return string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    {Messages.Printable(name)}
                      articles    {corpus.Articles.Count}
                      quotations  {corpus.Quotes.Count}
                      events      {corpus.Events.Count}
                      entities    {corpus.Entities.Count} ({people} people, {organizations} organizations, {states} states)
                      bytes       {corpus.Length}
                      checksum    {corpus.Checksum}{(verifies ? " (verified)" : "")}
                      written by  Corpus {Messages.Printable(corpus.ToolVersion)}, layout {corpus.LayoutVersion}
                      sources     {string.Join("\n              ", corpus.GetSources().Select(Messages.Printable))}

                    """
                )
                .ReplaceLineEndings("\n");
        }
        catch (CorpusFileException error)
        {
            throw new ToolException(error.Message);
        }
        catch (Exception error) when (error is IndexOutOfRangeException or OverflowException)
        {
            throw new ToolException($"{name} cannot be read: it is damaged; 'corpus info --verify' compares all checksums");
        }
        catch (Exception error) when (FileFault.Is(error) && Directory.Exists(path))
        {
            throw new ToolException($"{name} is a folder; 'corpus pack {name} --output FILE' writes a corpus file of the texts in it");
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            throw new ToolException($"{name} cannot be read: {FileFault.Reason(error)}");
        }
    }
}
