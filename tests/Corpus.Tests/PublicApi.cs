using System.Reflection;
using System.Text;
using static VerifyXunit.Verifier;

namespace Corpus.Tests;

/// <summary>All that users can see, as approved text: no member changes unseen.</summary>
public class PublicApi
{
    [Fact]
    public async Task Surface()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(Article).Assembly.GetExportedTypes().Where(t => t.DeclaringType != typeof(Seeds) && t != typeof(Seeds)).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }

        await Verify(text.ToString().TrimEnd('\n'));
    }

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        Type[] parent = type.BaseType is { } derived && derived.Assembly == type.Assembly ? [derived] : [];
        var inherited = type.GetInterfaces().SelectMany(i => i.GetInterfaces()).Concat(parent.SelectMany(p => p.GetInterfaces()));
        string[] bases = type.IsEnum ? [] : [.. parent.Select(Name), .. type.GetInterfaces().Except(inherited).Select(Name).Order(StringComparer.Ordinal)];
        return $"{type.Namespace}: {kind} {Name(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type).Select((name, i) => $"{i,2} {name}");
        // Records get these from the compiler.
        string[] synthesised = ["ToString", "Equals", "GetHashCode", "<Clone>$", "PrintMembers", "op_Equality", "op_Inequality", "GetEnumerator"];
        var constructors = type.GetConstructors(Declared).Where(IsSeen).Select(c => $"new({Parameters(c)})");
        var properties = type.GetProperties(Declared).Where(p => p.GetMethod is { } get && IsSeen(get) && p.Name != "EqualityContract")
            .Select(p => $"{Name(p.PropertyType)}{Nullable(new NullabilityInfoContext().Create(p))} {(p.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : p.Name)}");
        var methods = type.GetMethods(Declared).Where(m => IsSeen(m) && !m.IsSpecialName && !synthesised.Contains(m.Name))
            .Select(m => $"{(m.IsStatic ? "static " : "")}{Name(m.ReturnType)}{Nullable(new NullabilityInfoContext().Create(m.ReturnParameter))} {m.Name}({Parameters(m)})");
        return constructors.Concat(properties).Concat(methods);
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p =>
        $"{(p.IsOut ? "out " : "")}{Name(p.ParameterType)}{Nullable(new NullabilityInfoContext().Create(p))} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}"));

    private static string Nullable(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable && !info.Type.IsGenericParameter && System.Nullable.GetUnderlyingType(info.Type) is null ? "?" : "";

    private static readonly Dictionary<Type, string> Keywords = new() { [typeof(string)] = "string", [typeof(int)] = "int", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(void)] = "void" };

    private static string Name(Type type)
    {
        if (System.Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var name = Keywords.GetValueOrDefault(type) ?? type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
