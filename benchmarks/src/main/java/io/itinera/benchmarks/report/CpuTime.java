package io.itinera.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * Processor time, which a machine that others use as well stretches less than time on the clock.
 *
 * @param here milliseconds in this JVM
 * @param compiling milliseconds that the JVM's compilers were at work, part of {@code here}
 * @param children milliseconds in programs that this one started, such as a database
 */
public record CpuTime(double here, double compiling, double children) {
    public static CpuTime now() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double children = ProcessHandle.current()
                .descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(Duration::toMillis)
                .sum();
        return new CpuTime(
                system.getProcessCpuTime() / 1e6,
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime(),
                children);
    }

    public CpuTime since(CpuTime earlier) {
        return new CpuTime(here - earlier.here, compiling - earlier.compiling, children - earlier.children);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "CPU %.2f s here (compilers at work for %.2f s), %.2f s in programs it started",
                here / 1e3,
                compiling / 1e3,
                children / 1e3);
    }
}
