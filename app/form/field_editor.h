// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/field_spec.h>
#include <agentwright/model/field_value.h>

#include <QString>
#include <QWidget>

#include <optional>

namespace Agentwright::App {

struct Surroundings;

/// One frontmatter key as a form sees it; spec is nullptr for a key that is in no table.
struct FieldId {
    QString key;
    const FieldSpec *spec = nullptr;
    bool isForeign = false; ///< another tool's key: spec is from foreignFieldTable()
};

/// Edits one value. Knows nothing of documents: what the user does comes out of edited(), what the document says goes into
/// setValue(), which is silent.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// What is shown, or what the user made of it.
    const FieldValue &value() const { return m_value; }
    /// Does nothing for the value that is there; otherwise carets stay where the text around them stays.
    void setValue(const FieldValue &value);

    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly);

    /// The widget that takes the focus, the label's buddy.
    QWidget *input() const { return m_input; }
    /// For screen readers, for every control inside.
    void describe(const QString &name, const QString &help);

    /// What is typed and waits for Return or for the focus to go becomes part of the value: before the document is saved.
    virtual void takePending() { }
    /// The value with that, for keeping it from being lost; nullopt when nothing waits.
    virtual std::optional<FieldValue> pendingValue() const { return std::nullopt; }
    /// YAML that cannot be written yet; empty when nothing waits.
    virtual QString pendingSource() const { return {}; }

    /// What the folder around the file offers and has taken.
    virtual void setSurroundings(const Surroundings &surroundings) { Q_UNUSED(surroundings); }

    /// True for an editor of the YAML itself: it also gets values that are nested, and is told what is written.
    virtual bool takesSource() const { return false; }
    /// Silent.
    virtual void setSource(const QString &source) { Q_UNUSED(source); }

Q_SIGNALS:
    /// The user changed the value; never emitted by setValue().
    void edited(const Agentwright::FieldValue &value);
    /// The user changed the YAML; never emitted by setSource().
    void sourceEdited(const QString &source);
    /// The user changed what waits.
    void pendingChanged();
    /// What the user does next is another undo step.
    void burstEnded();
    /// The user wants to see the value where it is written.
    void showInTextRequested();

protected:
    explicit FieldEditor(QWidget *parent);

    /// Once, from the constructor of a subclass.
    void setInput(QWidget *input);
    /// Undo and redo pressed in this widget go to the document.
    void leaveUndoToDocument(QWidget *widget);
    /// From handlers of what the user does.
    void takeFromUser(const FieldValue &value);

    virtual void showValue(const FieldValue &value) = 0;
    virtual void showReadOnly(bool readOnly) = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FieldValue m_value;
    QWidget *m_input = nullptr;
    bool m_isReadOnly = false;
};

/// How a value is shown in a box for text.
QString editableText(const FieldValue &value);
/// What a text typed by the user means for this key, given the value that was there.
FieldValue valueOfText(const FieldId &field, const QString &text, const FieldValue &before);

} // namespace Agentwright::App
