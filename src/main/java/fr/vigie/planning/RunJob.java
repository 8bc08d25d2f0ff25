package fr.vigie.planning;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that searches for a run's answer, named after the run. */
@Configuration(proxyBeanMethods = false)
class RunJob {

    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
    private static final TaskDescriptor<Void> SEARCH = TaskDescriptor.of("planning-run");
    /** When the database does not answer, say: the run begins again from what was saved. */
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    static TaskInstance<Void> of(UUID run) {
        return SEARCH.instance(run.toString()).build();
    }

    @Bean
    static Task<Void> search(Runs runs) {
        return Tasks.custom(SEARCH)
                .onFailure(new MaxRetriesFailureHandler<>(TRIES, new OnFailureRetryLater<>(BEFORE_ANOTHER_TRY),
                        (ended, job) -> runs.fail(run(ended.getExecution().taskInstance),
                                ended.getCause().map(Throwable::toString).orElse(""))))
                .execute((job, node) -> search(runs, run(job), node));
    }

    private static UUID run(TaskInstance<?> job) {
        return UUID.fromString(job.getId());
    }

    private static CompletionHandler<Void> search(Runs runs, UUID run, ExecutionContext node) {
        return runs.takeUp(run).map(taken -> end(new RunUnderWay(runs, taken), runs, run, node))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private static CompletionHandler<Void> end(RunUnderWay underWay, Runs runs, UUID run, ExecutionContext node) {
        try {
            return switch (underWay.untilItEnds(node.getSchedulerState()::isShuttingDown)) {
                case DONE -> new CompletionHandler.OnCompleteRemove<>();
                case HANDED_ON -> (ended, job) -> job.reschedule(ended, ended.getTimeDone());
                // dismissed, the job goes with it; lost to another node, it is no longer this one's to remove
                case LOST -> runs.find(run).filter(other -> !other.isOver()).isPresent() ? (ended, job) -> { }
                        : new CompletionHandler.OnCompleteRemove<>();
            };
        } catch (ExecutionException failed) {
            LOG.error("The run {} failed", run, failed.getCause());
            runs.fail(run, failed.getCause().toString());
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return (ended, job) -> job.reschedule(ended, ended.getTimeDone());
        }
    }
}
