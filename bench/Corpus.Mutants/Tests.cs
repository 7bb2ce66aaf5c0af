using System.Reflection;

namespace Corpus.Mutants;

/// <summary>A case of a test: a method of xunit's with its arguments.</summary>
internal sealed record Case(string Name, MethodInfo Method, object?[] Arguments)
{
    /// <summary>Of the processor, when it last ran.</summary>
    public TimeSpan Time { get; private set; }

    /// <returns>Whether it passes.</returns>
    public bool Passes()
    {
        var since = Environment.CpuUsage.TotalTime;
        try
        {
            var test = Method.IsStatic ? null : Activator.CreateInstance(Method.DeclaringType!);
            if (Method.Invoke(test, Arguments) is Task task)
                task.GetAwaiter().GetResult();
            (test as IDisposable)?.Dispose();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
        finally
        {
            Time = Environment.CpuUsage.TotalTime - since;
        }
    }

    /// <summary>The cases of an assembly that tell what they test in a moment: laws and texts of megabytes take the time of a thousand others, and so do not run.</summary>
    public static Case[] Of(Assembly tests, Func<string, bool> wanted) =>
        [
            .. from type in tests.GetExportedTypes()
            where !type.IsAbstract && type.GetConstructor([]) is not null && wanted(type.Name)
            from method in type.GetMethods()
            let attributes = method.GetCustomAttributes().ToArray()
            where attributes.Any(a => a.GetType().Name is "FactAttribute" or "TheoryAttribute")
            from row in Rows(method, attributes)
            select new Case($"{type.Name}.{method.Name}({string.Join(", ", row)})", method, Fitted(method, row)),
        ];

    private static IEnumerable<object?[]> Rows(MethodInfo method, Attribute[] attributes) =>
        attributes.Any(a => a.GetType().Name == "FactAttribute")
            ?
            [
                [],
            ]
            : attributes
                .Where(a => a.GetType().GetMethod("GetData") is not null)
                .SelectMany(a => (IEnumerable<object?[]>)a.GetType().GetMethod("GetData")!.Invoke(a, [method])!);

    /// <summary>What is left out has its default, and what is over goes into a list.</summary>
    private static object?[] Fitted(MethodInfo method, object?[] row)
    {
        var parameters = method.GetParameters();
        var fitted = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var isRest = parameters[i].IsDefined(typeof(ParamArrayAttribute));
            if (isRest && !(row.Length == parameters.Length && parameters[i].ParameterType.IsInstanceOfType(row[i])))
            {
                var rest = row.Skip(i).ToArray();
                var list = Array.CreateInstance(parameters[i].ParameterType.GetElementType()!, rest.Length);
                Array.Copy(rest, list, rest.Length);
                fitted[i] = list;
            }
            else
                fitted[i] = i < row.Length ? row[i] : parameters[i].DefaultValue;
        }

        return fitted;
    }
}
