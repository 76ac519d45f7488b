package io.itinera.engine.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.DatabaseIdProvider;
import org.apache.ibatis.mapping.VendorDatabaseIdProvider;
import org.apache.ibatis.session.LocalCacheScope;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@MapperScan(basePackages = "io.itinera.engine", annotationClass = org.apache.ibatis.annotations.Mapper.class)
class DatabaseConfiguration {
    private static final String H2 = "h2";

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties) {
        var completed = DatabaseUrl.complete(properties.determineUrl());
        var dataSource = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .url(completed)
                .build();
        dataSource.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dataSource.setPoolName("itinera");
        return dataSource;
    }

    @Bean
    ConfigurationCustomizer mybatisHabits() {
        return configuration -> {
            configuration.setMapUnderscoreToCamelCase(true);
            // a transaction that looks again must see what another node committed meanwhile
            configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            configuration.getTypeHandlerRegistry().register(InstantAsMillis.class);
            configuration.getTypeHandlerRegistry().register(JsonMap.class);
        };
    }

    /** Lets a statement give a hint that only MySQL and MariaDB understand, or need. */
    @Bean
    DatabaseIdProvider databases() {
        var names = new Properties();
        names.setProperty("MySQL", "mysql");
        names.setProperty("MariaDB", "mysql");
        names.setProperty("H2", H2);
        var provider = new VendorDatabaseIdProvider();
        provider.setProperties(names);
        return provider;
    }

    @Bean
    Dialect dialect(DataSource database, DatabaseIdProvider databases) throws SQLException {
        return H2.equals(databases.getDatabaseId(database)) ? Dialect.H2 : Dialect.SERVER;
    }

    /** Each feature numbers its own migrations (1.x lead, 2.x event, …), so a later lead step may follow an event step. */
    @Bean
    FlywayConfigurationCustomizer migrationsOfEveryFeature() {
        return flyway -> flyway.outOfOrder(true).baselineOnMigrate(true).baselineVersion("0");
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
