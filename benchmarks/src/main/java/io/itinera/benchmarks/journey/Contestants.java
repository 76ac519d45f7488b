package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.database.Address;

/** The contestants by name. */
enum Contestants {
    STOCK("stock") {
        @Override
        Contestant enter(Address address, int leads) {
            return new Stock(address, leads);
        }
    },
    ITINERA("itinera") {
        @Override
        Contestant enter(Address address, int leads) {
            return new Itinera(address, leads);
        }
    },
    PLAIN_JDBC("jdbc") {
        @Override
        Contestant enter(Address address, int leads) {
            return new PlainJdbc(address, leads);
        }
    };

    private final String label;

    Contestants(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract Contestant enter(Address address, int leads);
}
