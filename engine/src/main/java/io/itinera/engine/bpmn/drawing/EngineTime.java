package io.itinera.engine.bpmn.drawing;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

/**
 * Lets whatever a lead waits for be due by our clock. The engine's own is one for all engines of a program, and a dry
 * run has a time of its own.
 */
public final class EngineTime {
    private EngineTime() {}

    /** To be called once the engine is configured and before it runs its first command. */
    public static void install(ProcessEngineConfigurationImpl engine, Clock clock) {
        var calendars = (MapBusinessCalendarManager) engine.getBusinessCalendarManager();
        var durations = new Durations(clock);
        calendars.addBusinessCalendar(Durations.NAME, durations);
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new Cycles(clock));
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new Dates(durations));
        engine.getSessionFactories().put(JobManager.class, new Jobs(clock));
    }

    private static final class Cycles extends CycleBusinessCalendar {
        private final Clock clock;

        private Cycles(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Date resolveDuedate(String cycle, Date startDate, long repeatOffset) {
            return super.resolveDuedate(
                    cycle, startDate == null ? Date.from(clock.instant()) : startDate, repeatOffset);
        }
    }

    /** A date stands for itself; a duration where a date is expected counts from now. */
    private static final class Dates extends DueDateBusinessCalendar {
        private final Durations durations;

        private Dates(Durations durations) {
            this.durations = durations;
        }

        @Override
        public Date resolveDuedate(String date, Date startDate) {
            return date.startsWith("P")
                    ? durations.resolveDuedate(date, startDate)
                    : super.resolveDuedate(date, startDate);
        }
    }

    private record Jobs(Clock clock) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return JobManager.class;
        }

        @Override
        public Session openSession() {
            return new JobManager() {
                @Override
                public void send(MessageEntity job) {
                    job.setDuedate(Date.from(clock.instant()));
                    super.send(job);
                }
            };
        }
    }
}
