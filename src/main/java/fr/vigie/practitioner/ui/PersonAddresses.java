package fr.vigie.practitioner.ui;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.ui.DeadEnds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets of radiologists: what stands in their address is somebody whom the reader may look at. */
@Component
class PersonAddresses implements DeadEnds {

    private final PeopleDesk desk;

    PersonAddresses(PeopleDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean leadsNowhere(List<String> address) {
        return address.size() == 2 && address.getFirst().equals("radiologistes") && !address.getLast().isBlank()
                && desk.person(new PractitionerId(address.getLast())).filter(desk::maySee).isEmpty();
    }
}
