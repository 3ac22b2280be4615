using ActorGraph.Bolt.Server;
using ActorGraph.Graph.Serving;

namespace ActorGraph.Graph.Tests.Serving;

public sealed class LogOnGuardTests
{
    private readonly MovableClock _clock = new();
    private readonly LogOnGuard _guard;

    public LogOnGuardTests() => _guard = new(_clock);

    [Fact]
    public void After_five_wrong_passwords_a_host_waits_five_seconds()
    {
        Fail("10.0.0.1", 4);
        _guard.Check("10.0.0.1");

        Fail("10.0.0.1", 1);

        Assert.Throws<RequestFailedException>(() => _guard.Check("10.0.0.1"));
        _clock.Now += TimeSpan.FromSeconds(5);
        _guard.Check("10.0.0.1");
    }

    [Fact]
    public void Another_host_is_not_held_up()
    {
        Fail("10.0.0.1", 100);

        _guard.Check("10.0.0.2");
    }

    [Fact]
    public void A_right_password_makes_good_the_wrong_ones()
    {
        Fail("10.0.0.1", 4);

        _guard.Note("10.0.0.1", isRight: true);

        Fail("10.0.0.1", 4);
        _guard.Check("10.0.0.1");
    }

    [Fact]
    public void Of_many_hosts_those_that_still_wait_are_kept()
    {
        for (var i = 0; i < 999; i++)
        {
            Fail($"10.0.1.{i}", 1);
        }

        _clock.Now += TimeSpan.FromSeconds(6);
        Fail("10.0.0.1", 5);

        Fail("10.0.0.2", 1);

        Assert.Throws<RequestFailedException>(() => _guard.Check("10.0.0.1"));
    }

    private void Fail(string host, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _guard.Note(host, isRight: false);
        }
    }

    private sealed class MovableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2024, 1, 28, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
