// SPDX-License-Identifier: MIT
#include "shell/session_commands.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "document/shown_path.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "session/session_folder.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/settings.h"
#include "widgets/compare_dialog.h"

#include <agentwright/base/text_edit.h>

#include <QFileInfo>
#include <QLocale>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kAllTopic = "recovery"_L1;
constexpr auto kFailedTopic = "autosave"_L1;

QString topicOf(const SessionDocument &document)
{
    return "recovery "_L1 + document.id;
}

QString timeText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

/// Carets and views as they were.
void arrange(DocumentPage &page, const SessionDocument &document)
{
    const qsizetype end = page.controller().text().size();
    QTextCursor cursor = page.editor().textCursor();
    cursor.setPosition(int(std::min(document.anchor, end)));
    cursor.setPosition(int(std::min(document.caret, end)), QTextCursor::KeepAnchor);
    page.editor().setTextCursor(cursor);
    page.editor().setFrontmatterFolded(document.isFolded);
    if (document.split)
        page.split(*document.split);
}

void takeText(DocumentPage &page, const FileText &content)
{
    DocumentController &controller = page.controller();
    const TextEdit edit = TextEdit::between(controller.text(), content.text);
    if (controller.apply(edit, {ChangeOrigin::Kind::Command, {}}))
        controller.setFormat(content.format);
}

} // namespace

SessionCommands::SessionCommands(MainWindow &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_autosave(new Autosave(settings.stateFolder(), [this] { return snapshot(); }, this))
{
    connect(m_autosave, &Autosave::failed, this, &SessionCommands::showFailure);
    connect(m_autosave, &Autosave::written, this, [this] {
        m_hasFailed = false;
        m_window.messages().remove(kFailedTopic);
    });
}

SessionCommands::~SessionCommands() = default;

// --- Keeping ---

void SessionCommands::watch(DocumentPage &page)
{
    DocumentController &controller = page.controller();
    connect(&controller, &DocumentController::definitionChanged, this, &SessionCommands::change);
    connect(&controller, &DocumentController::formatChanged, this, &SessionCommands::change);
    connect(&controller, &DocumentController::modifiedChanged, this, &SessionCommands::change);
    connect(&controller, &DocumentController::filePathChanged, this, &SessionCommands::change);
    connect(&page, &DocumentPage::caretMoved, this, &SessionCommands::change);
    connect(&page, &DocumentPage::editorsChanged, this, &SessionCommands::change);
    connect(&page, &DocumentPage::pendingChanged, this, &SessionCommands::change);
    connect(&page.editor(), &PromptEdit::frontmatterFoldedChanged, this, &SessionCommands::change);
}

Session SessionCommands::snapshot() const
{
    Session session;
    for (const DocumentPage *page : m_window.pages()) {
        const DocumentController &controller = page->controller();
        const QTextCursor cursor = page->editor().textCursor();
        SessionDocument document{page->sessionId(),
                                 controller.filePath(),
                                 cursor.position(),
                                 cursor.anchor(),
                                 page->editor().isFrontmatterFolded(),
                                 page->split(),
                                 std::nullopt};
        const FormView *form = page->presentForm();
        const QString text = form ? form->textWithPending() : controller.text();
        if (controller.isModified() || text != controller.text())
            document.unsaved = FileText{text, controller.format()};
        if (page == m_window.currentPage())
            session.current = session.documents.size();
        session.documents.append(document);
    }
    return session;
}

void SessionCommands::showFailure(const Error &error)
{
    if (m_hasFailed)
        return; // said already, and perhaps closed by the user
    m_hasFailed = true;
    m_window.messages().show(kFailedTopic, MessageBar::Kind::Warning,
                             tr("Unsaved work cannot be kept for the case of a crash. Save it soon. %1")
                                 .arg(fileErrorText(error, m_autosave->stateFolder())));
}

bool SessionCommands::keepsNewDefinitions()
{
    return m_settings.restoresSession() && m_autosave->writeNow().has_value();
}

void SessionCommands::end(bool keepsNew)
{
    Session session = snapshot();
    // Where it has a file, the user was asked.
    for (SessionDocument &document : session.documents) {
        if (!keepsNew || !document.path.isEmpty())
            document.unsaved.reset();
    }
    // Where this fails, what was kept a moment ago is offered at the next start.
    (void)m_autosave->end(session, m_settings.restoresSession());
}

// --- Bringing back ---

void SessionCommands::restore()
{
    bool isLatest = true;
    for (const std::shared_ptr<SessionFolder> &folder : SessionFolder::takeAbandoned(m_settings.stateFolder())) {
        restore(folder, isLatest && m_settings.restoresSession());
        isLatest = false;
    }
    offerAll();
}

/// A file that is gone is no news here: it was not asked for.
DocumentPage *SessionCommands::loaded(const QString &path)
{
    if (path.isEmpty())
        return nullptr;
    const Result<DocumentPage *> page = m_window.files().load(path);
    return page ? *page : nullptr;
}

void SessionCommands::restore(const std::shared_ptr<SessionFolder> &folder, bool withTabs)
{
    const Session session = folder->read();
    bool isNeeded = false;
    m_window.changePages([&] {
        DocumentPage *current = nullptr;
        for (qsizetype i = 0; i < session.documents.size(); ++i) {
            const SessionDocument &document = session.documents[i];
            if (!withTabs && !document.unsaved)
                continue;
            DocumentPage *page = loaded(document.path);
            if (page)
                arrange(*page, document);
            if (document.unsaved && bringBack({folder, document, session.writtenAt}, session.hasEnded))
                isNeeded = true;
            if (!page && document.unsaved)
                page = m_window.pages().constLast(); // it was brought back as a new one
            if (page && i == session.current)
                current = page;
        }
        if (current)
            m_window.showPage(*current);
    });
    if (!isNeeded)
        folder->remove();
}

bool SessionCommands::bringBack(const Kept &kept, bool hasEnded)
{
    DocumentPage *page = m_window.files().pageOf(kept.document.path);
    if (!page) {
        bringBackAsNew(kept, hasEnded);
        return true;
    }
    const DocumentController &controller = page->controller();
    if (*kept.document.unsaved == FileText{controller.text(), controller.format()})
        return false;
    offer(*page, kept);
    m_offers.append({page, kept});
    return true;
}

void SessionCommands::bringBackAsNew(const Kept &kept, bool hasEnded)
{
    DocumentPage &page = m_window.addPage();
    page.controller().startWith({}, kept.document.unsaved->format);
    putBack(page, kept);
    arrange(page, kept.document);
    if (hasEnded)
        return;
    const QString text =
        kept.document.path.isEmpty()
            ? tr("The program did not end properly. This definition was never saved; its text from %1 is here.")
                  .arg(timeText(kept.when))
            : tr("The program did not end properly, and “%2” cannot be read any more. Its unsaved text from "
                 "%1 is here.")
                  .arg(timeText(kept.when), shownPath(kept.document.path));
    page.messages().show(topicOf(kept.document), MessageBar::Kind::Warning, text,
                         {{tr("Save As…"), [this, &page] { m_window.files().saveAs(page); }},
                          {tr("Discard"), [this, &page] { m_window.files().close(page); }}});
    m_window.showPage(page);
}

void SessionCommands::offer(DocumentPage &page, const Kept &kept)
{
    page.messages()
        .show(topicOf(kept.document), MessageBar::Kind::Warning,
              tr("The program did not end properly. Unsaved changes from %1 were kept.").arg(timeText(kept.when)),
              {{tr("Restore"), [this, &page, kept] { putBack(page, kept); }},
               {tr("Compare…"), [this, &page, kept] { compare(page, kept); }},
               {tr("Discard"), [this, kept] { forget(kept); }}});
}

/// The messages of several tabs are not seen at once.
void SessionCommands::offerAll()
{
    if (m_offers.size() == 1)
        m_window.showPage(*m_offers.constFirst().first);
    if (m_offers.size() < 2)
        return;
    QStringList names;
    for (const auto &[page, kept] : std::as_const(m_offers))
        names.append(shownPath(QFileInfo(kept.document.path).fileName()));
    m_window.messages()
        .show(kAllTopic, MessageBar::Kind::Warning,
              tr("The program did not end properly. Unsaved changes were kept of: %1. Each tab offers its own.")
                  .arg(names.join(", "_L1)),
              {{tr("Restore All"), [this] {
                    const auto offers = m_offers;
                    for (const auto &[page, kept] : offers) {
                        if (page && page->messages().isShown(topicOf(kept.document)))
                            putBack(*page, kept);
                    }
                }}});
}

void SessionCommands::putBack(DocumentPage &page, const Kept &kept)
{
    page.messages().remove(topicOf(kept.document));
    takeText(page, *kept.document.unsaved);
    arrange(page, kept.document);
    if (m_autosave->writeNow())
        forget(kept);
}

void SessionCommands::compare(DocumentPage &page, const Kept &kept)
{
    offer(page, kept);
    auto *dialog = new CompareDialog(tr("Unsaved Changes"),
                                     tr("What the text that was kept (+) has other than the present one (−):"),
                                     page.title(), page.controller().text(), kept.document.unsaved->text, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->addChoice(tr("&Restore")), &QPushButton::clicked, &page,
            [this, &page, kept] { putBack(page, kept); });
    dialog->open();
}

void SessionCommands::forget(const Kept &kept)
{
    kept.folder->forget(kept.document.id);
    m_offers.removeIf([&kept](const auto &offer) { return offer.second.document.id == kept.document.id; });
}

} // namespace Agentwright::App
