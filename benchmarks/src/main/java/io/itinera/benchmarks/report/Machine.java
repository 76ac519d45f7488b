package io.itinera.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine that a figure was measured on, and how busy others kept it. */
final class Machine {
    private static final long MEBIBYTE = 1024 * 1024;

    private Machine() {}

    static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        facts.put("cores", String.valueOf(system.getAvailableProcessors()));
        facts.put("processor", processor());
        facts.put("memory", system.getTotalMemorySize() / MEBIBYTE + " MB");
        facts.put("system", system.getName() + " " + system.getVersion() + " " + system.getArch());
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put("heap at most", Runtime.getRuntime().maxMemory() / MEBIBYTE + " MB");
        facts.put("load at the start", String.valueOf(system.getSystemLoadAverage()));
        return facts;
    }

    private static String processor() {
        var cpuinfo = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpuinfo)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(cpuinfo)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceAll("^[^:]*:\\s*", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return "unknown (" + e.getMessage() + ")";
        }
    }
}
