<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Agentwright::App::DefinitionCompare</name>
    <message numerus="yes">
        <source>%n part(s) differ.</source>
        <translation>
            <numerusform>%n part differs.</numerusform>
            <numerusform>%n parts differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OverlapView</name>
    <message numerus="yes">
        <source>%n agent(s) compared</source>
        <translation>
            <numerusform>%n agent compared</numerusform>
            <numerusform>%n agents compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Descriptions: %n pair(s)</source>
        <translation>
            <numerusform>Descriptions: %n pair</numerusform>
            <numerusform>Descriptions: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts: %n pair(s)</source>
        <translation>
            <numerusform>Prompts: %n pair</numerusform>
            <numerusform>Prompts: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names taken twice: %n</source>
        <translation>
            <numerusform>Names taken twice: %n</numerusform>
            <numerusform>Names taken twice: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PromptEdit</name>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>%n line hidden</numerusform>
            <numerusform>%n lines hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingView</name>
    <message numerus="yes">
        <source>%n agent(s) may answer here.</source>
        <translation>
            <numerusform>%n agent may answer here.</numerusform>
            <numerusform>%n agents may answer here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n agent(s) has a word of this request.</source>
        <translation>
            <numerusform>None of %n agent has a word of this request.</numerusform>
            <numerusform>None of %n agents has a word of this request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the words of %n description(s): a model may decide otherwise.</source>
        <translation>
            <numerusform>Estimated from the words of %n description: a model may decide otherwise.</numerusform>
            <numerusform>Estimated from the words of %n descriptions: a model may decide otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s): the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</source>
        <translation>
            <numerusform>%n example: the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</numerusform>
            <numerusform>%n examples: the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
</TS>
