package fr.vigie.exchange;

import static fr.vigie.exchange.Terms.COSTA;
import static fr.vigie.exchange.Terms.EXCHANGE;
import static fr.vigie.exchange.Terms.FOR_NOTHING;
import static fr.vigie.exchange.Terms.MORVAN;
import static fr.vigie.exchange.Terms.ROTA;

import fr.vigie.access.Refusal;
import fr.vigie.access.Refused;
import fr.vigie.access.Stamp;
import fr.vigie.exchange.ExchangeEvent.ExchangeAccepted;
import fr.vigie.exchange.ExchangeEvent.ExchangeApproved;
import fr.vigie.exchange.ExchangeEvent.ExchangeDeclined;
import fr.vigie.exchange.ExchangeEvent.ExchangeOffered;
import fr.vigie.exchange.ExchangeEvent.ExchangeRejected;
import fr.vigie.exchange.ExchangeEvent.ExchangeWithdrawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given events, when a command, then events or a refusal. */
abstract class ExchangeTest {
    static final ExchangeEvent OFFERED = new ExchangeOffered(EXCHANGE, FOR_NOTHING, "Un mariage");
    static final ExchangeEvent ACCEPTED = new ExchangeAccepted(EXCHANGE);
    static final ExchangeEvent APPROVED = new ExchangeApproved(EXCHANGE);
    static final ExchangeEvent DECLINED = new ExchangeDeclined(EXCHANGE, "");
    static final ExchangeEvent WITHDRAWN = new ExchangeWithdrawn(EXCHANGE);
    static final ExchangeEvent REJECTED = new ExchangeRejected(EXCHANGE, "Non");

    static final ExchangeCommand WITHDRAW = new ExchangeCommand.WithdrawExchange(EXCHANGE, MORVAN);
    static final ExchangeCommand ACCEPT = new ExchangeCommand.AcceptExchange(EXCHANGE, COSTA);
    static final ExchangeCommand DECLINE = new ExchangeCommand.DeclineExchange(EXCHANGE, COSTA, "");
    static final ExchangeCommand APPROVE = new ExchangeCommand.ApproveExchange(EXCHANGE, ROTA.territory());
    static final ExchangeCommand REJECT = new ExchangeCommand.RejectExchange(EXCHANGE, ROTA.territory(), "Non");

    static final String CHEF = "chef";

    final RecordingHandover rota = new RecordingHandover();
    /** In whose place others decide, and who; by default the chef is party to nothing. */
    final Map<String, List<String>> instead = new HashMap<>();
    private final Approvers approvers = (account, terms) -> instead.getOrDefault(account, List.of());

    Given given(ExchangeEvent... events) {
        return new Given(List.of(events));
    }

    final class Given {
        private final AggregateTestFixture<Exchange> exchange = new AggregateTestFixture<>(Exchange.class);
        private final List<ExchangeEvent> before;

        private Given(List<ExchangeEvent> before) {
            this.before = before;
            exchange.registerInjectableResource(rota);
            exchange.registerInjectableResource(approvers);
        }

        Then when(ExchangeCommand command) {
            return new Then(exchange.given(before).when(command, Map.of(Stamp.AUTHOR, CHEF)));
        }
    }

    record Then(ResultValidator<Exchange> result) {
        void then(ExchangeEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        void thenNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        void thenRefused(String key) {
            result.expectNoEvents().expectException(Refusal.class).expectException(Refused.with(key));
        }
    }

    /** A rota that takes every change, until it is told to take none. */
    static final class RecordingHandover implements Handover {
        final List<ExchangeTerms> judged = new ArrayList<>();
        final List<ExchangeTerms> carriedOut = new ArrayList<>();
        private boolean takesNothing;

        void takesNothing() {
            takesNothing = true;
        }

        @Override
        public void refuseUnlessPossible(ExchangeTerms terms) {
            judged.add(terms);
            refuse();
        }

        @Override
        public void carryOut(ExchangeId exchange, ExchangeTerms terms, String reason) {
            refuse();
            carriedOut.add(terms);
        }

        private void refuse() {
            if (takesNothing) {
                throw new Refusal("exchange.refusal.breaks");
            }
        }
    }
}
