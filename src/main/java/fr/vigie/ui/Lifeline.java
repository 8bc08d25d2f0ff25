package fr.vigie.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says when the server is out of reach, and how old the page is by then; for that it asks every ten seconds. */
@Tag("vigie-lifeline")
@JsModule("context://app/vigie.nocache.js")
final class Lifeline extends Component {

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().setProperty("page", attached.getUI().getUIId());
    }
}
