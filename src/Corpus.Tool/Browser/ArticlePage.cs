extern alias library;

using System.Net;
using System.Text;
using library::Corpus;
using library::Corpus.Export;

namespace Corpus.Tool.Browser;

/// <summary>One article as an HTML file without scripts.</summary>
internal static class ArticlePage
{
    // Inline styles are what a mail program keeps.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public static void Write(Stream output, Article article) =>
        output.Write(
            Encoding.UTF8.GetBytes(
                $"""
                <!DOCTYPE html>
                <html lang="{WebUtility.HtmlEncode(article.Language ?? "und")}">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="{Policy}">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{WebUtility.HtmlEncode(article.Title ?? article.Id)}</title>
                </head>
                <body style="max-width:42em;margin:2em auto;padding:0 1em;font-family:Georgia,serif;line-height:1.5">
                <main>
                {article.ToHtml()}</main>
                </body>
                </html>

                """.ReplaceLineEndings("\n")
            )
        );
}
