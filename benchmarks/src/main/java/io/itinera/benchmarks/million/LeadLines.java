package io.itinera.benchmarks.million;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A CSV file of invented leads that is made while it is read. */
final class LeadLines extends InputStream {
    private static final String HEADER = "externalId,email,firstName,lastName,company,country,totalVisits\n";
    private static final int COMPANIES = 5_000;
    private static final int VISITS = 40;

    private final int leads;
    private int made;
    private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
    private int position;

    LeadLines(int leads) {
        this.leads = leads;
    }

    @Override
    public int read() {
        return hasLine() ? line[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!hasLine()) {
            return -1;
        }
        int copied = Math.min(length, line.length - position);
        System.arraycopy(line, position, target, offset, copied);
        position += copied;
        return copied;
    }

    private boolean hasLine() {
        if (position == line.length && made < leads) {
            line = line(made++).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return position < line.length;
    }

    private static String line(int number) {
        return "L" + number + ",lead" + number + "@example.test,Zoë,Müller-" + number + ",Example " + number % COMPANIES
                + ",DE," + number % VISITS + "\n";
    }
}
