using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Corpus.Tests.Records;

/// <summary>
/// "Parses nothing when it runs", checked in the IL of Corpus.dll: every method that its code calls, from data to records and queries. Reading an
/// exported corpus is parsing, so it has a namespace of its own, and nothing else calls into it. A corpus file is opened and mapped by a few types, and not parsed either.
/// </summary>
public class NoParsingTests
{
    private static readonly string[] Forbidden =
    [
        "System.Text.RegularExpressions.",
        "System.Text.Json.JsonSerializer",
        "System.Text.Json.JsonDocument",
        "System.Text.Json.Utf8JsonReader",
        "System.IO.",
        "System.Reflection.",
        "System.Xml.",
        "System.Activator",
        "System.Linq.Expressions.",
    ];

    private const string Apart = "Corpus.Export";

    // The types that open a corpus file. What they call in System.IO is listed: nothing of it reads a stream.
    private static readonly string[] OfFiles = ["Corpus.Files.", "Corpus.CorpusFile"];

    private static readonly string[] Opening =
    [
        "System.IO.File.OpenHandle",
        "System.IO.IOException..ctor",
        "System.IO.RandomAccess.GetLength",
        "System.IO.RandomAccess.Read",
        "System.IO.UnmanagedMemoryAccessor.Dispose",
    ];

    [Fact]
    public void A_corpus_file_is_opened_and_mapped_and_not_parsed()
    {
        var calls = Calls(typeof(Article).Assembly.Location, IsOfFiles).ToArray();
        Assert.Contains("Corpus.Files.FileHead.Read", calls);
        Assert.Contains("System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile", calls);
        Assert.DoesNotContain(
            calls.Where(call => !call.StartsWith("System.IO.MemoryMappedFiles.", StringComparison.Ordinal)).Except(Opening),
            IsForbidden
        );
    }

    [Fact]
    public void Nothing_is_parsed_read_or_reflected()
    {
        var calls = Calls(typeof(Article).Assembly.Location, type => !IsOfFiles(type)).ToArray();
        Assert.Contains("System.Text.Encoding.GetString", calls);
        Assert.Contains("Corpus.Data.CorpusReader.Article", calls);
        // Whether the runtime can replace compiled data is all that is asked of it.
        Assert.DoesNotContain(calls.Except(["System.Reflection.Metadata.MetadataUpdater.get_IsSupported"]), IsForbidden);
        Assert.DoesNotContain(calls, c => c.StartsWith(Apart + ".", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System.Int32.Parse", true)]
    [InlineData("System.DateOnly.TryParseExact", true)]
    [InlineData("System.IO.Stream.Read", true)]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch", true)]
    [InlineData("System.Convert.ToInt32", true)]
    [InlineData("System.DateOnly.FromDayNumber", false)]
    [InlineData("System.String.Substring", false)]
    public void What_counts_as_parsing(string call, bool forbidden) => Assert.Equal(forbidden, IsForbidden(call));

    private static bool IsForbidden(string call)
    {
        var method = call[(call.LastIndexOf('.') + 1)..];
        return Forbidden.Any(f => call.StartsWith(f, StringComparison.Ordinal))
            || method.StartsWith("Parse", StringComparison.Ordinal)
            || method.StartsWith("TryParse", StringComparison.Ordinal)
            || call.StartsWith("System.Convert.To", StringComparison.Ordinal);
    }

    private static bool IsOfFiles(string type) => OfFiles.Any(start => type.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> Calls(string path, Func<string, bool> isRead)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var calls = new HashSet<string>();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            var type = FullName(metadata, method.GetDeclaringType());
            if (method.RelativeVirtualAddress != 0 && !type.StartsWith(Apart, StringComparison.Ordinal) && isRead(type))
                calls.UnionWith(
                    Tokens(image.GetMethodBody(method.RelativeVirtualAddress).GetILReader())
                        .Select(token => Name(metadata, token))
                        .OfType<string>()
                );
        }

        return calls;
    }

    private static string? Name(MetadataReader metadata, int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind == HandleKind.MethodDefinition)
        {
            var own = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
            return $"{Namespace(metadata, own.GetDeclaringType())}.{metadata.GetString(metadata.GetTypeDefinition(own.GetDeclaringType()).Name)}.{metadata.GetString(own.Name)}";
        }

        if (handle.Kind != HandleKind.MemberReference)
            return null;
        var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
        var parent = member.Parent;
        if (parent.Kind == HandleKind.TypeSpecification)
        {
            var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
            if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
                return null;
            signature.ReadByte();
            parent = signature.ReadTypeHandle();
        }

        if (parent.Kind != HandleKind.TypeReference)
            return null;
        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
    }

    /// <summary>The namespace of a type, or of the type that it is nested in.</summary>
    private static string Namespace(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Namespace(metadata, outer) : metadata.GetString(type.Namespace);
    }

    private static string FullName(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? FullName(metadata, outer)
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    /// <summary>The methods that a body calls, by the operand of each instruction.</summary>
    private static List<int> Tokens(BlobReader il)
    {
        var tokens = new List<int>();
        while (il.RemainingBytes > 0)
        {
            var first = il.ReadByte();
            var code = Codes[first == 0xFE ? (short)(0xFE00 | il.ReadByte()) : first];
            switch (code.OperandType)
            {
                case OperandType.InlineMethod or OperandType.InlineTok:
                    tokens.Add(il.ReadInt32());
                    break;
                case OperandType.InlineSwitch:
                    // In two steps: the offset on the left would be read before the number.
                    var targets = il.ReadInt32();
                    il.Offset += 4 * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    il.Offset += 8;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    il.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    il.Offset += 2;
                    break;
                default:
                    il.Offset += 4;
                    break;
            }
        }

        return tokens;
    }

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);
}
