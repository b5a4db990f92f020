// SPDX-License-Identifier: MIT
#pragma once

#include "typing/text_search.h"

#include <QList>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Agentwright::App {

class PromptEdit;

/// Finds and replaces in one editor, or in all that are open. Every replacing is one undo step per text. Stays beside the
/// text; Escape gives the focus back to it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    /// Where to search; nullptr for nowhere.
    void setEditor(PromptEdit *editor);
    /// All editors that are open, in the order of their tabs.
    void setOpenEditors(const std::function<QList<PromptEdit *>()> &openEditors) { m_openEditors = openEditors; }

    /// Shows the bar with the focus in it. A selection within one line is what to look for; a longer one is where.
    void open(bool withReplace);
    void findNext() { find(true); }
    void findPrevious() { find(false); }

Q_SIGNALS:
    /// A match in an editor that is not shown.
    void editorWanted(Agentwright::App::PromptEdit *editor);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addToggle(const QString &name, const QString &text, const QString &help);
    QToolButton *addButton(const QString &name, const QString &text, const QString &help);
    void buildRows();
    SearchOptions options() const;
    TextRange scope() const;
    QList<PromptEdit *> searched() const;
    void search();
    void searchAsTyped();
    void find(bool forward);
    bool findElsewhere(bool forward);
    void goTo(const TextRange &match);
    bool isAtMatch() const;
    void replaceOne();
    void replaceAll();
    void showCount();
    void setScope(bool isOn);
    void close();

    QGridLayout *m_rows;
    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    QWidget *m_replaceRow;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_regex;
    QToolButton *m_inSelection;
    QToolButton *m_inAll;
    QPointer<PromptEdit> m_editor;
    std::function<QList<PromptEdit *>()> m_openEditors;
    std::unique_ptr<TextSearch> m_search;
    QList<TextRange> m_matches; ///< in the editor's text
    quint64 m_revision = 0; ///< of the text that they are in
    qsizetype m_origin = 0; ///< where the search began
    QTextCursor m_scope; ///< follows the text; null for all of it
    QTimer m_later;
    QString m_note;
};

} // namespace Agentwright::App
