using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Structures;

/// <content>Nodes, relationships and paths.</content>
public sealed partial class ValueWriter
{
    private void WriteNode(BoltNode node, int depth)
    {
        _output.WriteStructureHeader(StructureTag.Node, _dialect.HasElementIds ? 4 : 3);
        _output.WriteInteger(node.Id);
        WriteList(node.Labels, depth + 1);
        WriteDictionary(node.Properties, depth + 1);
        WriteElementId(node.ElementId);
    }

    private void WriteRelationship(BoltRelationship relationship, int depth)
    {
        _output.WriteStructureHeader(StructureTag.Relationship, _dialect.HasElementIds ? 8 : 5);
        _output.WriteInteger(relationship.Id);
        _output.WriteInteger(relationship.StartId);
        _output.WriteInteger(relationship.EndId);
        _output.WriteString(relationship.Type);
        WriteDictionary(relationship.Properties, depth + 1);
        WriteElementId(relationship.ElementId);
        WriteElementId(relationship.StartElementId);
        WriteElementId(relationship.EndElementId);
    }

    private void WriteUnbound(BoltUnboundRelationship relationship, int depth)
    {
        _output.WriteStructureHeader(StructureTag.UnboundRelationship, _dialect.HasElementIds ? 4 : 3);
        _output.WriteInteger(relationship.Id);
        _output.WriteString(relationship.Type);
        WriteDictionary(relationship.Properties, depth + 1);
        WriteElementId(relationship.ElementId);
    }

    private void WriteElementId(string elementId)
    {
        if (_dialect.HasElementIds)
        {
            _output.WriteString(elementId);
        }
    }

    private void WritePath(BoltPath path, int depth)
    {
        var steps = PathSteps.Of(path);
        _output.WriteStructureHeader(StructureTag.Path, 3);
        WriteList(steps.Nodes, depth + 1);
        WriteList(steps.Relationships, depth + 1);
        _output.WriteListHeader(steps.Indices.Count);
        foreach (var index in steps.Indices)
        {
            _output.WriteInteger(index);
        }
    }
}
