package io.itinera.webapp.setup;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings groups, rights, first users, Tasklist's lists and the examples about, at every start and only what is missing. All in one
 * transaction behind one row lock, so that nodes that start at once set up one after the other.
 */
@Component
class SetUp implements ApplicationRunner {
    private static final String LOCK = "SELECT VALUE_ FROM ACT_GE_PROPERTY WHERE NAME_ = 'deployment.lock' FOR UPDATE";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Groups groups;
    private final Rights rights;
    private final FirstUsers users;
    private final LeadsToContact filter;
    private final Examples examples;
    private final VersionsToApprove approvals;
    private final WhereToClick whereToClick;

    SetUp(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Groups groups,
            Rights rights,
            FirstUsers users,
            LeadsToContact filter,
            Examples examples,
            VersionsToApprove approvals,
            WhereToClick whereToClick) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.groups = groups;
        this.rights = rights;
        this.users = users;
        this.filter = filter;
        this.examples = examples;
        this.approvals = approvals;
        this.whereToClick = whereToClick;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var signIns = transaction.execute(status -> {
            jdbc.queryForList(LOCK);
            groups.create();
            rights.grant();
            filter.create();
            examples.publish();
            approvals.create();
            return users.create();
        });
        whereToClick.remember(signIns);
    }
}
