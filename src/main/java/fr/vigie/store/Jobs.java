package fr.vigie.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that outlives the page that asked for it and the process that began it: kept in the database, taken up by any
 * node, and by another one when a node is lost. A job may therefore be begun more than once, and keeps for itself how
 * far it has come.
 */
@Component
public class Jobs implements SmartLifecycle {

    /** Of a job that is being done. A node that missed so many is taken for lost: within 18 s its jobs are taken up. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int MISSED = 4;
    /** How soon a node finds a job that another one was asked for. */
    private static final Duration LOOKING = Duration.ofSeconds(5);
    /** For jobs to put down what they have, when the node stops. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final DataSource source;
    private final List<Task<?>> tasks;
    private final SchedulerClient client;
    private volatile Scheduler scheduler;

    Jobs(DataSource source, List<Task<?>> tasks) {
        this.source = source;
        this.tasks = tasks;
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source), tasks).build();
    }

    /** Asks for a job, to be done as soon as a node has room; in a transaction, once it is committed. */
    public void ask(TaskInstance<?> job) {
        client.scheduleIfNotExists(job, new SystemClock().now());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    look();
                }
            });
        } else {
            look();
        }
    }

    private void look() {
        var running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        scheduler = Scheduler.create(source, tasks).heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(MISSED)
                .pollingInterval(LOOKING).shutdownMaxWait(LAST_WORDS).build();
        scheduler.start();
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        running.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
