namespace Corpus.Tool;

/// <summary>Collects the messages of one part of the input, so that parts that are processed in parallel report in order.</summary>
internal sealed class MessageList : Messages
{
    private readonly List<Message> _items = [];

    public IReadOnlyList<Message> Items => _items;

    protected override void Add(Message message) => _items.Add(message);
}
