package io.itinera.engine.kit;

import java.util.Date;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Base of everything that must hold on every database. Write the tests once in an abstract class and inherit it:
 *
 * <pre>{@code
 * abstract class ImportContract extends EngineContract { … }
 * @OnH2 class ImportH2Test extends ImportContract {}
 * @OnMariaDb class ImportMariaDbIT extends ImportContract {}
 * @OnMySql class ImportMySqlIT extends ImportContract {}
 * }</pre>
 *
 * Every test starts with empty tables (of ours, not of the process engine) and the clock at {@link SettableClock#START}.
 */
public abstract class EngineContract {
    @Autowired
    protected SettableClock clock;

    @Autowired
    protected EventProbe eventProbe;

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void startEmpty() {
        EmptyTables.of(dataSource);
        clock.set(SettableClock.START);
        // the engine's own clock is one for all contexts: another test may have left it decades ahead
        ClockUtil.setCurrentTime(Date.from(SettableClock.START));
        eventProbe.reset();
    }
}
