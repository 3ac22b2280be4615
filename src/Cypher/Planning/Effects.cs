using ActorGraph.Cypher.Binding;

namespace ActorGraph.Cypher.Planning;

/// <summary>What clauses read and change, as far as it decides whether they may take turns row by row.</summary>
internal sealed class Effects
{
    private readonly HashSet<string> _scannedLabels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _testedLabels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _walkedTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _createdTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changedLabels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changedKeys = new(StringComparer.Ordinal);
    private readonly List<string[]> _createdNodes = [];
    private bool _scansAll;
    private bool _testsAllLabels;
    private bool _walksAll;
    private bool _readsAllKeys;
    private bool _readsGraph;
    private bool _createsAnyLabel;
    private bool _createsAnyType;
    private bool _changesAllLabels;
    private bool _changesAllKeys;
    private bool _deletes;

    public bool Writes { get; private set; }

    public static Effects Of(BoundClause clause)
    {
        var effects = new Effects();
        BoundWalker.Walk(clause, effects.Note);
        if (clause is BoundProjection projection)
        {
            effects.NoteEntities(projection);
        }

        return effects;
    }

    public void Add(Effects other)
    {
        _scannedLabels.UnionWith(other._scannedLabels);
        _testedLabels.UnionWith(other._testedLabels);
        _walkedTypes.UnionWith(other._walkedTypes);
        _readKeys.UnionWith(other._readKeys);
        _createdTypes.UnionWith(other._createdTypes);
        _changedLabels.UnionWith(other._changedLabels);
        _changedKeys.UnionWith(other._changedKeys);
        _createdNodes.AddRange(other._createdNodes);
        _scansAll |= other._scansAll;
        _testsAllLabels |= other._testsAllLabels;
        _walksAll |= other._walksAll;
        _readsAllKeys |= other._readsAllKeys;
        _readsGraph |= other._readsGraph;
        _createsAnyLabel |= other._createsAnyLabel;
        _createsAnyType |= other._createsAnyType;
        _changesAllLabels |= other._changesAllLabels;
        _changesAllKeys |= other._changesAllKeys;
        _deletes |= other._deletes;
        Writes |= other.Writes;
    }

    /// <summary>Whether what one reads is changed by the other.</summary>
    public bool ConflictsWith(Effects other) => ReadsWhatChanges(other) || other.ReadsWhatChanges(this);

    private bool ReadsWhatChanges(Effects writer)
    {
        if (!writer.Writes)
        {
            return false;
        }

        return (writer._deletes && _readsGraph)
            || writer._createdNodes.Exists(labels => _scansAll || labels.Any(_scannedLabels.Contains))
            || (writer._createsAnyLabel && (_scansAll || _scannedLabels.Count > 0))
            || (_walksAll && (writer._createdTypes.Count > 0 || writer._createsAnyType))
            || _walkedTypes.Overlaps(writer._createdTypes)
            || (writer._createsAnyType && _walkedTypes.Count > 0)
            || _testedLabels.Overlaps(writer._changedLabels)
            || (writer._changesAllLabels && _testedLabels.Count > 0)
            || (_testsAllLabels && (writer._changesAllLabels || writer._changedLabels.Count > 0))
            || _readKeys.Overlaps(writer._changedKeys)
            || (writer._changesAllKeys && _readKeys.Count > 0)
            || (_readsAllKeys && (writer._changesAllKeys || writer._changedKeys.Count > 0));
    }

    private void Note(object node)
    {
        switch (node)
        {
            case BoundPathPattern path:
                NotePath(path);
                break;
            case BoundRelationshipPattern edge:
                _walksAll |= edge.Types.Count == 0;
                _walkedTypes.UnionWith(edge.Types);
                break;
            case BoundLabelName label:
                _testedLabels.Add(label.Name);
                break;
            case BoundDynamicLabel or BoundLabelWildcard:
                _testsAllLabels = true;
                break;
            case BoundProperty property:
                _readKeys.Add(property.Key);
                _readsGraph = true;
                break;
            case BoundIndex or BoundMapProjection:
                _readsAllKeys = true;
                _readsGraph = true;
                break;
            case BoundFunctionCall call:
                NoteFunction(call);
                break;
            default:
                NoteWrite(node);
                break;
        }
    }

    private void NotePath(BoundPathPattern path)
    {
        _readsGraph = true;

        // A new node without relationships cannot be part of a longer path.
        if (path.Elements is not [BoundNodePattern single])
        {
            return;
        }

        var labels = path.Predicates.OfType<BoundLabelPredicate>()
            .Where(test => test.Subject is BoundVariableReference subject && subject.Variable == single.Variable)
            .Select(test => test.Labels)
            .OfType<BoundLabelName>()
            .Select(label => label.Name)
            .ToList();
        _scansAll |= labels.Count == 0;
        _scannedLabels.UnionWith(labels);
    }

    private void NoteFunction(BoundFunctionCall call)
    {
        switch (call.Function.Name)
        {
            case "properties" or "keys":
                _readsAllKeys = true;
                _readsGraph = true;
                break;
            case "labels":
                _testsAllLabels = true;
                _readsGraph = true;
                break;
            case "degree":
                _walksAll = true;
                _readsGraph = true;
                break;
        }
    }

    private void NoteWrite(object node)
    {
        switch (node)
        {
            case BoundNodeCreation creation:
                Writes = true;
                _createdNodes.Add([.. creation.Labels.OfType<BoundLabelName>().Select(label => label.Name)]);
                _createsAnyLabel |= creation.Labels.Any(label => label is not BoundLabelName);
                break;
            case BoundRelationshipCreation creation:
                Writes = true;
                if (creation.Type is BoundLabelName type)
                {
                    _createdTypes.Add(type.Name);
                }
                else
                {
                    _createsAnyType = true;
                }

                break;
            case BoundSetProperty { Key: BoundLiteral { Value: string key } }:
                Writes = true;
                _changedKeys.Add(key);
                break;
            case BoundRemoveProperty { Key: BoundLiteral { Value: string key } }:
                Writes = true;
                _changedKeys.Add(key);
                break;
            case BoundSetProperty or BoundRemoveProperty or BoundSetProperties:
                Writes = true;
                _changesAllKeys = true;
                break;
            case BoundSetLabels set:
                NoteLabels(set.Labels);
                break;
            case BoundRemoveLabels remove:
                NoteLabels(remove.Labels);
                break;
            case BoundDelete:
                Writes = true;
                _deletes = true;
                break;
            case BoundCallProcedure { Procedure.Writes: true }:
                Writes = true;
                _deletes = true;
                break;
        }
    }

    private void NoteLabels(IEnumerable<BoundLabelExpression> labels)
    {
        Writes = true;
        foreach (var label in labels)
        {
            if (label is BoundLabelName name)
            {
                _changedLabels.Add(name.Name);
            }
            else
            {
                _changesAllLabels = true;
            }
        }
    }

    /// <summary>A result shows all of an entity; a sum over rows must wait for all of them.</summary>
    private void NoteEntities(BoundProjection projection)
    {
        _readsGraph |= projection.IsReturn || projection.IsAggregating;
        if (projection.IsReturn)
        {
            _readsAllKeys = true;
            _testsAllLabels = true;
        }
    }
}
