# Brings Lync Server 2013 to plan 1 of site germany.
# Run it in the management shell of Lync Server 2013, as a voice administrator.
# It reads what is there, changes only what differs, and stops at the first error; run it again after the
# cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it
# would change. Before its first change it saves what is there in -Folder, for the rollback script, and it
# keeps its log there.
param(
    [switch]$WhatIf,
    [string]$Folder = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'germany-plan-1-lync2013' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'apply.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    Write-Warning -Message 'Left out: test call Berlin_Werkstat_Mobile: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Berlin_Werkstat_SharedCost: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Berlin_Werkstat_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Berlin_Werkstat_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Berlin_Standard_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Berlin_Standard_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Berlin_Ausland_Premium: a voice test configuration cannot expect that there is no route'

    # The PSTN gateways by which calls leave
    $gateways = @(Get-CsTrunk -ErrorAction Stop)
    if (0 -eq $gateways.Count) {
        throw 'There is no PSTN gateway in the topology. Define one in Topology Builder, publish the topology and run this script again.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.berlin.contoso.com of the plan is not in the topology, which has those listed above.'
    }

    # What is there before the first change, for the rollback
    if (-not $WhatIf) {
        if (Test-Path -Path $complete -ErrorAction Stop) {
            Write-Host -Object (@('What was there before this plan is saved already in ', $before) -join '')
        }
        else {
            if (-not (Test-Path -Path $before -ErrorAction Stop)) {
                New-Item -Path $before -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
            }
            Get-CsDialPlan -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsTrunkConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TrunkConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceRoute -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoicePolicy -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceTestConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceNormalizationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOutboundTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundCallingNumberTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsPstnUsage -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Export-Clixml -Path $complete -InputObject 'plan 1 of site germany' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)

    # Dial plan site:Berlin Mitte with its rules in the order they are tried
    $found = @($allDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating dial plan site:Berlin Mitte'
        New-CsDialPlan -Identity 'site:Berlin Mitte' -Description 'Dialling in Berlin, Germany' -OptimizeDeviceDialing $true -ExternalAccessPrefix '0' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'dial plan site:Berlin Mitte'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif (('Dialling in Berlin, Germany' -cne $found[0].Description) -or ($true -ne $found[0].OptimizeDeviceDialing) -or ('0' -cne $found[0].ExternalAccessPrefix)) {
        Write-Host -Object (@('Changing dial plan site:Berlin Mitte, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' OptimizeDeviceDialing ', (@($found[0].OptimizeDeviceDialing | Where-Object { $null -ne $_ }) -join ', '), ' ExternalAccessPrefix ', (@($found[0].ExternalAccessPrefix | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsDialPlan -Identity 'site:Berlin Mitte' -Description 'Dialling in Berlin, Germany' -OptimizeDeviceDialing $true -ExternalAccessPrefix '0' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan site:Berlin Mitte'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $owner = @($allDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE Service' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE Service: ^(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$ becomes $1'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE Service' -Pattern '^(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('Emergency numbers and short codes, as they are' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE Service, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE Service' -Pattern '^(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE Extensions' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE Extensions: ^((?:[234]\d|[234]\d{2}))$ becomes +493023125$1'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE Extensions' -Pattern '^((?:[234]\d|[234]\d{2}))$' -Translation '+493023125$1' -Priority 1 -Description 'Extensions of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^((?:[234]\d|[234]\d{2}))$' -cne $found[0].Pattern) -or ('+493023125$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('Extensions of Berlin' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE Extensions, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE Extensions' -Pattern '^((?:[234]\d|[234]\d{2}))$' -Translation '+493023125$1' -Priority 1 -Description 'Extensions of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE Zero after country code' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE Zero after country code: ^(?:\+|00)?49\(?0\)?(16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$ becomes +49$1'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE Zero after country code' -Pattern '^(?:\+|00)?49\(?0\)?(16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -Translation '+49$1' -Priority 2 -Description 'Country code and a national number that has kept its 0' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE Zero after country code'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(?:\+|00)?49\(?0\)?(16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -cne $found[0].Pattern) -or ('+49$1' -cne $found[0].Translation) -or (2 -ne $found[0].Priority) -or ('Country code and a national number that has kept its 0' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE Zero after country code, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE Zero after country code' -Pattern '^(?:\+|00)?49\(?0\)?(16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -Translation '+49$1' -Priority 2 -Description 'Country code and a national number that has kept its 0' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE Zero after country code'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE Complete' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE Complete: ^(?:\+([1-9]\d{5,14})|(49(?:16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})))$ becomes +$1$2'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(49(?:16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})))$' -Translation '+$1$2' -Priority 3 -Description 'Numbers with + and country code, or with country code 49 alone' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(?:\+([1-9]\d{5,14})|(49(?:16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})))$' -cne $found[0].Pattern) -or ('+$1$2' -cne $found[0].Translation) -or (3 -ne $found[0].Priority) -or ('Numbers with + and country code, or with country code 49 alone' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE Complete, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(49(?:16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})))$' -Translation '+$1$2' -Priority 3 -Description 'Numbers with + and country code, or with country code 49 alone' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE Outside Service' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE Outside Service: ^0(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$ becomes $1'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE Outside Service' -Pattern '^0(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -Translation '$1' -Priority 4 -Description 'Behind 0 for an outside line: Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE Outside Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^0(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (4 -ne $found[0].Priority) -or ('Behind 0 for an outside line: Emergency numbers and short codes, as they are' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE Outside Service, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE Outside Service' -Pattern '^0(11[02]|11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -Translation '$1' -Priority 4 -Description 'Behind 0 for an outside line: Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE Outside Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE Outside International' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE Outside International: ^000([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE Outside International' -Pattern '^000([1-9]\d{5,14})$' -Translation '+$1' -Priority 5 -Description 'Behind 0 for an outside line: International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE Outside International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^000([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (5 -ne $found[0].Priority) -or ('Behind 0 for an outside line: International prefix and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE Outside International, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE Outside International' -Pattern '^000([1-9]\d{5,14})$' -Translation '+$1' -Priority 5 -Description 'Behind 0 for an outside line: International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE Outside International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE Outside National' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE Outside National: ^0(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$ becomes +49$1$2'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE Outside National' -Pattern '^0(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -Translation '+49$1$2' -Priority 6 -Description 'Behind 0 for an outside line: National numbers, behind 0 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE Outside National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^0(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -cne $found[0].Pattern) -or ('+49$1$2' -cne $found[0].Translation) -or (6 -ne $found[0].Priority) -or ('Behind 0 for an outside line: National numbers, behind 0 where it is dialled' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE Outside National, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE Outside National' -Pattern '^0(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -Translation '+49$1$2' -Priority 6 -Description 'Behind 0 for an outside line: National numbers, behind 0 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE Outside National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE International' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE International: ^00([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 7 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^00([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (7 -ne $found[0].Priority) -or ('International prefix and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE International, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 7 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Berlin Mitte/DE National' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Berlin Mitte/DE National: ^(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$ becomes +49$1$2'
            New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name 'DE National' -Pattern '^(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -Translation '+49$1$2' -Priority 8 -Description 'National numbers, behind 0 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Berlin Mitte/DE National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -cne $found[0].Pattern) -or ('+49$1$2' -cne $found[0].Translation) -or (8 -ne $found[0].Priority) -or ('National numbers, behind 0 where it is dialled' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Berlin Mitte/DE National, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Berlin Mitte/DE National' -Pattern '^(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -Translation '+49$1$2' -Priority 8 -Description 'National numbers, behind 0 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Berlin Mitte/DE National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $owner = @($allDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (@('DE Service', 'DE Extensions', 'DE Zero after country code', 'DE Complete', 'DE Outside Service', 'DE Outside International', 'DE Outside National', 'DE International', 'DE National') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing normalization rule site:Berlin Mitte/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Berlin Mitte/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Berlin Mitte/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'dial plan site:Berlin Mitte would get 9 rules of kind normalization rule'
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Emergency') {
        Write-Host -Object 'Creating usage Berlin-Emergency'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Emergency')) {
                throw 'The usage Berlin-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Internal') {
        Write-Host -Object 'Creating usage Berlin-Internal'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Internal')) {
                throw 'The usage Berlin-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-TollFree') {
        Write-Host -Object 'Creating usage Berlin-TollFree'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-TollFree')) {
                throw 'The usage Berlin-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Local') {
        Write-Host -Object 'Creating usage Berlin-Local'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Local')) {
                throw 'The usage Berlin-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-National') {
        Write-Host -Object 'Creating usage Berlin-National'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-National')) {
                throw 'The usage Berlin-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Mobile') {
        Write-Host -Object 'Creating usage Berlin-Mobile'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Mobile')) {
                throw 'The usage Berlin-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-SharedCost') {
        Write-Host -Object 'Creating usage Berlin-SharedCost'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-SharedCost')) {
                throw 'The usage Berlin-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-International') {
        Write-Host -Object 'Creating usage Berlin-International'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Berlin-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-International')) {
                throw 'The usage Berlin-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Trunk PstnGateway:gw1.berlin.contoso.com: what becomes of numbers on the way out
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating trunk configuration PstnGateway:gw1.berlin.contoso.com'
        New-CsTrunkConfiguration -Identity 'PstnGateway:gw1.berlin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'trunk configuration PstnGateway:gw1.berlin.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ($false -ne $found[0].RemovePlusFromUri) {
        Write-Host -Object (@('Changing trunk configuration PstnGateway:gw1.berlin.contoso.com, which was:', ' RemovePlusFromUri ', (@($found[0].RemovePlusFromUri | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTrunkConfiguration -Identity 'PstnGateway:gw1.berlin.contoso.com' -RemovePlusFromUri $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'trunk configuration PstnGateway:gw1.berlin.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allOutboundTranslationRule | Where-Object { 'PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national: ^\+49([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$ becomes 0$1'
            New-CsOutboundTranslationRule -Parent 'PstnGateway:gw1.berlin.contoso.com' -Name 'Berlin gw1 national' -Pattern '^\+49([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -Translation '0$1' -Priority 0 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        elseif (('^\+49([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -cne $found[0].Pattern) -or ('0$1' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsOutboundTranslationRule -Identity 'PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national' -Pattern '^\+49([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -Translation '0$1' -Priority 0 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        $found = @($allOutboundTranslationRule | Where-Object { 'PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national 2' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national 2: ^\+49(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4})$ becomes $1'
            New-CsOutboundTranslationRule -Parent 'PstnGateway:gw1.berlin.contoso.com' -Name 'Berlin gw1 national 2' -Pattern '^\+49(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4})$' -Translation '$1' -Priority 1 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national 2'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        elseif (('^\+49(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national 2, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsOutboundTranslationRule -Identity 'PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national 2' -Pattern '^\+49(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4})$' -Translation '$1' -Priority 1 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 national 2'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        $found = @($allOutboundTranslationRule | Where-Object { 'PstnGateway:gw1.berlin.contoso.com/Berlin gw1 abroad' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 abroad: ^\+(\d+)$ becomes 00$1'
            New-CsOutboundTranslationRule -Parent 'PstnGateway:gw1.berlin.contoso.com' -Name 'Berlin gw1 abroad' -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 2 -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 abroad'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('00$1' -cne $found[0].Translation) -or (2 -ne $found[0].Priority) -or ('Country code behind 00' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 abroad, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsOutboundTranslationRule -Identity 'PstnGateway:gw1.berlin.contoso.com/Berlin gw1 abroad' -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 2 -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'outbound translation rule PstnGateway:gw1.berlin.contoso.com/Berlin gw1 abroad'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@('Berlin gw1 national', 'Berlin gw1 national 2', 'Berlin gw1 abroad') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:gw1.berlin.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:gw1.berlin.contoso.com would get 3 rules of kind outbound translation rule'
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@() -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound calling number rule PstnGateway:gw1.berlin.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundCallingNumberTranslationRule -Identity (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound calling number rule ', (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:gw1.berlin.contoso.com would get 0 rules of kind outbound calling number rule'
    }

    # Route Berlin-Emergency
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Emergency'
        New-CsVoiceRoute -Identity 'Berlin-Emergency' -NumberPattern '^(?:11[02])$' -PstnUsages @{add='Berlin-Emergency'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'Emergency calls from Berlin' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:11[02])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-Emergency' -NumberPattern '^(?:11[02])$' -PstnUsages @{replace='Berlin-Emergency'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'Emergency calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Internal
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Internal'
        New-CsVoiceRoute -Identity 'Berlin-Internal' -NumberPattern '^\+(?:493023125(?:[234]\d|[234]\d{2})|493023125000)$' -PstnUsages @{add='Berlin-Internal'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'Internal calls from Berlin' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:493023125(?:[234]\d|[234]\d{2})|493023125000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-Internal' -NumberPattern '^\+(?:493023125(?:[234]\d|[234]\d{2})|493023125000)$' -PstnUsages @{replace='Berlin-Internal'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'Internal calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-TollFree
    $found = @($allVoiceRoute | Where-Object { 'Berlin-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-TollFree'
        New-CsVoiceRoute -Identity 'Berlin-TollFree' -NumberPattern '^(?:\+(?:49800\d{7,12}|800\d{3,12})|(?:116\d{3}))$' -PstnUsages @{add='Berlin-TollFree'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'TollFree calls from Berlin' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:49800\d{7,12}|800\d{3,12})|(?:116\d{3}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-TollFree' -NumberPattern '^(?:\+(?:49800\d{7,12}|800\d{3,12})|(?:116\d{3}))$' -PstnUsages @{replace='Berlin-TollFree'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'TollFree calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Local
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Local'
        New-CsVoiceRoute -Identity 'Berlin-Local' -NumberPattern '^\+(?:4930\d{3,13})$' -PstnUsages @{add='Berlin-Local'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'Local calls from Berlin' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:4930\d{3,13})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Local calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-Local' -NumberPattern '^\+(?:4930\d{3,13})$' -PstnUsages @{replace='Berlin-Local'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'Local calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-National
    $found = @($allVoiceRoute | Where-Object { 'Berlin-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-National'
        New-CsVoiceRoute -Identity 'Berlin-National' -NumberPattern '^(?:\+(?:49(?:1(?:5\d{11}|6[023]\d{9,10}|7\d{10,11}|8[1-9]\d{5,11})|[25]\d{5,14}|[346]\d{4,14}|7(?:0(?:[019](?:\d{3,7}|\d{9,12})|[2-8]\d{3,12})|[1-9]\d{4,13})|8(?:0(?:0\d{2,6}|[1-9]\d{2,12})|[1-9]\d{3,13})|9(?:0(?:[0-5](?:\d{3,6}|\d{9,12})|[6-9]\d{3,12})|[1-9]\d{4,13})))|(?:11(?:[02]\d{2,3}|[13-57-9](?:\d{2,3})?|6(?:\d{2})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2})))$' -PstnUsages @{add='Berlin-National'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'National calls from Berlin' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:49(?:1(?:5\d{11}|6[023]\d{9,10}|7\d{10,11}|8[1-9]\d{5,11})|[25]\d{5,14}|[346]\d{4,14}|7(?:0(?:[019](?:\d{3,7}|\d{9,12})|[2-8]\d{3,12})|[1-9]\d{4,13})|8(?:0(?:0\d{2,6}|[1-9]\d{2,12})|[1-9]\d{3,13})|9(?:0(?:[0-5](?:\d{3,6}|\d{9,12})|[6-9]\d{3,12})|[1-9]\d{4,13})))|(?:11(?:[02]\d{2,3}|[13-57-9](?:\d{2,3})?|6(?:\d{2})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('National calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-National' -NumberPattern '^(?:\+(?:49(?:1(?:5\d{11}|6[023]\d{9,10}|7\d{10,11}|8[1-9]\d{5,11})|[25]\d{5,14}|[346]\d{4,14}|7(?:0(?:[019](?:\d{3,7}|\d{9,12})|[2-8]\d{3,12})|[1-9]\d{4,13})|8(?:0(?:0\d{2,6}|[1-9]\d{2,12})|[1-9]\d{3,13})|9(?:0(?:[0-5](?:\d{3,6}|\d{9,12})|[6-9]\d{3,12})|[1-9]\d{4,13})))|(?:11(?:[02]\d{2,3}|[13-57-9](?:\d{2,3})?|6(?:\d{2})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2})))$' -PstnUsages @{replace='Berlin-National'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'National calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Mobile
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Mobile'
        New-CsVoiceRoute -Identity 'Berlin-Mobile' -NumberPattern '^\+(?:491(?:5\d{9}|6[023]\d{7,8}|7\d{8,9}))$' -PstnUsages @{add='Berlin-Mobile'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'Mobile calls from Berlin' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:491(?:5\d{9}|6[023]\d{7,8}|7\d{8,9}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-Mobile' -NumberPattern '^\+(?:491(?:5\d{9}|6[023]\d{7,8}|7\d{8,9}))$' -PstnUsages @{replace='Berlin-Mobile'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'Mobile calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-SharedCost
    $found = @($allVoiceRoute | Where-Object { 'Berlin-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-SharedCost'
        New-CsVoiceRoute -Identity 'Berlin-SharedCost' -NumberPattern '^\+(?:491(?:3(?:[0-689]\d{4}|7(?:[07-9]\d{3}|[1-6](?:\d{3}|\d{6})))|80\d{5,11})|808\d{3,12})$' -PstnUsages @{add='Berlin-SharedCost'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'SharedCost calls from Berlin' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:491(?:3(?:[0-689]\d{4}|7(?:[07-9]\d{3}|[1-6](?:\d{3}|\d{6})))|80\d{5,11})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -NumberPattern '^\+(?:491(?:3(?:[0-689]\d{4}|7(?:[07-9]\d{3}|[1-6](?:\d{3}|\d{6})))|80\d{5,11})|808\d{3,12})$' -PstnUsages @{replace='Berlin-SharedCost'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'SharedCost calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-International
    $found = @($allVoiceRoute | Where-Object { 'Berlin-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-International'
        New-CsVoiceRoute -Identity 'Berlin-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='Berlin-International'} -PstnGatewayList @{add='PstnGateway:gw1.berlin.contoso.com'} -Description 'International calls from Berlin' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Berlin-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('International calls from Berlin' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Berlin-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Berlin-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='Berlin-International'} -PstnGatewayList @{replace='PstnGateway:gw1.berlin.contoso.com'} -Description 'International calls from Berlin' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')) {
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes of the plan in their order'
        Set-CsVoiceRoute -Identity 'Berlin-Emergency' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Berlin-Internal' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Berlin-TollFree' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Berlin-Local' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Berlin-National' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Berlin-Mobile' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Berlin-International' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Voice policy Berlin-Werkstatt
    $found = @($allVoicePolicy | Where-Object { ('Berlin-Werkstatt' -eq $_.Identity) -or ('Tag:Berlin-Werkstatt' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Berlin-Werkstatt'
        New-CsVoicePolicy -Identity 'Berlin-Werkstatt' -PstnUsages @{add=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local')} -Description 'Class of service Werkstatt of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Berlin-Werkstatt'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Werkstatt of Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Berlin-Werkstatt, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Berlin-Werkstatt' -PstnUsages @{replace=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local')} -Description 'Class of service Werkstatt of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Berlin-Werkstatt'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy site:Berlin Mitte
    $found = @($allVoicePolicy | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy site:Berlin Mitte'
        New-CsVoicePolicy -Identity 'site:Berlin Mitte' -PstnUsages @{add=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost')} -Description 'Class of service Standard of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy site:Berlin Mitte'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Standard of Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy site:Berlin Mitte, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'site:Berlin Mitte' -PstnUsages @{replace=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost')} -Description 'Class of service Standard of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy site:Berlin Mitte'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Berlin-Ausland
    $found = @($allVoicePolicy | Where-Object { ('Berlin-Ausland' -eq $_.Identity) -or ('Tag:Berlin-Ausland' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Berlin-Ausland'
        New-CsVoicePolicy -Identity 'Berlin-Ausland' -PstnUsages @{add=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')} -Description 'Class of service Ausland of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Berlin-Ausland'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Ausland of Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Berlin-Ausland, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Berlin-Ausland' -PstnUsages @{replace=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')} -Description 'Class of service Ausland of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Berlin-Ausland'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Test call Berlin_Werkstat_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Werkstat_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Werkstat_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Berlin-Emergency' -ExpectedUsage 'Berlin-Emergency' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Werkstat_Emergency'
    }
    elseif (('110' -ne $found[0].DialedNumber) -or ('110' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Emergency' -ne $found[0].ExpectedRoute) -or ('Berlin-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Werkstatt' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Werkstatt' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Werkstat_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Berlin-Emergency' -ExpectedUsage 'Berlin-Emergency' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Werkstat_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Werkstat_Emergency: 110 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Werkstat_Emergency did not succeed: 110 should become 110 and take Berlin-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Werkstat_Emergency is left out: -WhatIf was given.'
    }

    # Test call Berlin_Werkstat_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Werkstat_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Werkstat_Internal'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -DialedNumber '20' -ExpectedTranslatedNumber '+49302312520' -ExpectedRoute 'Berlin-Internal' -ExpectedUsage 'Berlin-Internal' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Werkstat_Internal'
    }
    elseif (('20' -ne $found[0].DialedNumber) -or ('+49302312520' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Internal' -ne $found[0].ExpectedRoute) -or ('Berlin-Internal' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Werkstatt' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Werkstatt' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Werkstat_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -DialedNumber '20' -ExpectedTranslatedNumber '+49302312520' -ExpectedRoute 'Berlin-Internal' -ExpectedUsage 'Berlin-Internal' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Werkstat_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Werkstat_Internal: 20 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Werkstat_Internal did not succeed: 20 should become +49302312520 and take Berlin-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Werkstat_Internal is left out: -WhatIf was given.'
    }

    # Test call Berlin_Werkstat_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Werkstat_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Werkstat_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -DialedNumber '008001234567890' -ExpectedTranslatedNumber '+498001234567890' -ExpectedRoute 'Berlin-TollFree' -ExpectedUsage 'Berlin-TollFree' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Werkstat_TollFree'
    }
    elseif (('008001234567890' -ne $found[0].DialedNumber) -or ('+498001234567890' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-TollFree' -ne $found[0].ExpectedRoute) -or ('Berlin-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Werkstatt' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Werkstatt' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Werkstat_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -DialedNumber '008001234567890' -ExpectedTranslatedNumber '+498001234567890' -ExpectedRoute 'Berlin-TollFree' -ExpectedUsage 'Berlin-TollFree' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Werkstat_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Werkstat_TollFree: 008001234567890 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Werkstat_TollFree did not succeed: 008001234567890 should become +498001234567890 and take Berlin-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Werkstat_TollFree is left out: -WhatIf was given.'
    }

    # Test call Berlin_Standard_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Standard_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Standard_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Berlin-Emergency' -ExpectedUsage 'Berlin-Emergency' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Standard_Emergency'
    }
    elseif (('110' -ne $found[0].DialedNumber) -or ('110' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Emergency' -ne $found[0].ExpectedRoute) -or ('Berlin-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('site:Berlin Mitte' -ne $found[0].TargetVoicePolicy) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Standard_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Berlin-Emergency' -ExpectedUsage 'Berlin-Emergency' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Standard_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Standard_Emergency: 110 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Standard_Emergency did not succeed: 110 should become 110 and take Berlin-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Standard_Emergency is left out: -WhatIf was given.'
    }

    # Test call Berlin_Standard_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Standard_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Standard_Internal'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -DialedNumber '20' -ExpectedTranslatedNumber '+49302312520' -ExpectedRoute 'Berlin-Internal' -ExpectedUsage 'Berlin-Internal' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Standard_Internal'
    }
    elseif (('20' -ne $found[0].DialedNumber) -or ('+49302312520' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Internal' -ne $found[0].ExpectedRoute) -or ('Berlin-Internal' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('site:Berlin Mitte' -ne $found[0].TargetVoicePolicy) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Standard_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -DialedNumber '20' -ExpectedTranslatedNumber '+49302312520' -ExpectedRoute 'Berlin-Internal' -ExpectedUsage 'Berlin-Internal' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Standard_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Standard_Internal: 20 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Standard_Internal did not succeed: 20 should become +49302312520 and take Berlin-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Standard_Internal is left out: -WhatIf was given.'
    }

    # Test call Berlin_Standard_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Standard_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Standard_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -DialedNumber '008001234567890' -ExpectedTranslatedNumber '+498001234567890' -ExpectedRoute 'Berlin-TollFree' -ExpectedUsage 'Berlin-TollFree' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Standard_TollFree'
    }
    elseif (('008001234567890' -ne $found[0].DialedNumber) -or ('+498001234567890' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-TollFree' -ne $found[0].ExpectedRoute) -or ('Berlin-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('site:Berlin Mitte' -ne $found[0].TargetVoicePolicy) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Standard_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -DialedNumber '008001234567890' -ExpectedTranslatedNumber '+498001234567890' -ExpectedRoute 'Berlin-TollFree' -ExpectedUsage 'Berlin-TollFree' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Standard_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Standard_TollFree: 008001234567890 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Standard_TollFree did not succeed: 008001234567890 should become +498001234567890 and take Berlin-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Standard_TollFree is left out: -WhatIf was given.'
    }

    # Test call Berlin_Standard_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Standard_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Standard_Mobile'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -DialedNumber '0015123456789' -ExpectedTranslatedNumber '+4915123456789' -ExpectedRoute 'Berlin-Mobile' -ExpectedUsage 'Berlin-Mobile' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Standard_Mobile'
    }
    elseif (('0015123456789' -ne $found[0].DialedNumber) -or ('+4915123456789' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Mobile' -ne $found[0].ExpectedRoute) -or ('Berlin-Mobile' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('site:Berlin Mitte' -ne $found[0].TargetVoicePolicy) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Standard_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -DialedNumber '0015123456789' -ExpectedTranslatedNumber '+4915123456789' -ExpectedRoute 'Berlin-Mobile' -ExpectedUsage 'Berlin-Mobile' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Standard_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Standard_Mobile: 0015123456789 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Standard_Mobile did not succeed: 0015123456789 should become +4915123456789 and take Berlin-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Standard_Mobile is left out: -WhatIf was given.'
    }

    # Test call Berlin_Standard_SharedCost
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Standard_SharedCost' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Standard_SharedCost'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -DialedNumber '0018012345' -ExpectedTranslatedNumber '+4918012345' -ExpectedRoute 'Berlin-SharedCost' -ExpectedUsage 'Berlin-SharedCost' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Standard_SharedCost'
    }
    elseif (('0018012345' -ne $found[0].DialedNumber) -or ('+4918012345' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-SharedCost' -ne $found[0].ExpectedRoute) -or ('Berlin-SharedCost' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('site:Berlin Mitte' -ne $found[0].TargetVoicePolicy) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Standard_SharedCost'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -DialedNumber '0018012345' -ExpectedTranslatedNumber '+4918012345' -ExpectedRoute 'Berlin-SharedCost' -ExpectedUsage 'Berlin-SharedCost' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Standard_SharedCost'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Standard_SharedCost: 0018012345 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Standard_SharedCost did not succeed: 0018012345 should become +4918012345 and take Berlin-SharedCost.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Standard_SharedCost is left out: -WhatIf was given.'
    }

    # Test call Berlin_Ausland_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Ausland_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Ausland_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Berlin-Emergency' -ExpectedUsage 'Berlin-Emergency' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Ausland_Emergency'
    }
    elseif (('110' -ne $found[0].DialedNumber) -or ('110' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Emergency' -ne $found[0].ExpectedRoute) -or ('Berlin-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Ausland' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Ausland' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Ausland_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Berlin-Emergency' -ExpectedUsage 'Berlin-Emergency' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Ausland_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Ausland_Emergency: 110 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Ausland_Emergency did not succeed: 110 should become 110 and take Berlin-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Ausland_Emergency is left out: -WhatIf was given.'
    }

    # Test call Berlin_Ausland_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Ausland_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Ausland_Internal'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -DialedNumber '20' -ExpectedTranslatedNumber '+49302312520' -ExpectedRoute 'Berlin-Internal' -ExpectedUsage 'Berlin-Internal' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Ausland_Internal'
    }
    elseif (('20' -ne $found[0].DialedNumber) -or ('+49302312520' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Internal' -ne $found[0].ExpectedRoute) -or ('Berlin-Internal' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Ausland' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Ausland' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Ausland_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -DialedNumber '20' -ExpectedTranslatedNumber '+49302312520' -ExpectedRoute 'Berlin-Internal' -ExpectedUsage 'Berlin-Internal' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Ausland_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Ausland_Internal: 20 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Ausland_Internal did not succeed: 20 should become +49302312520 and take Berlin-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Ausland_Internal is left out: -WhatIf was given.'
    }

    # Test call Berlin_Ausland_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Ausland_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Ausland_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -DialedNumber '008001234567890' -ExpectedTranslatedNumber '+498001234567890' -ExpectedRoute 'Berlin-TollFree' -ExpectedUsage 'Berlin-TollFree' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Ausland_TollFree'
    }
    elseif (('008001234567890' -ne $found[0].DialedNumber) -or ('+498001234567890' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-TollFree' -ne $found[0].ExpectedRoute) -or ('Berlin-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Ausland' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Ausland' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Ausland_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -DialedNumber '008001234567890' -ExpectedTranslatedNumber '+498001234567890' -ExpectedRoute 'Berlin-TollFree' -ExpectedUsage 'Berlin-TollFree' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Ausland_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Ausland_TollFree: 008001234567890 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Ausland_TollFree did not succeed: 008001234567890 should become +498001234567890 and take Berlin-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Ausland_TollFree is left out: -WhatIf was given.'
    }

    # Test call Berlin_Ausland_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Ausland_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Ausland_Mobile'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -DialedNumber '0015123456789' -ExpectedTranslatedNumber '+4915123456789' -ExpectedRoute 'Berlin-Mobile' -ExpectedUsage 'Berlin-Mobile' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Ausland_Mobile'
    }
    elseif (('0015123456789' -ne $found[0].DialedNumber) -or ('+4915123456789' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-Mobile' -ne $found[0].ExpectedRoute) -or ('Berlin-Mobile' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Ausland' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Ausland' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Ausland_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -DialedNumber '0015123456789' -ExpectedTranslatedNumber '+4915123456789' -ExpectedRoute 'Berlin-Mobile' -ExpectedUsage 'Berlin-Mobile' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Ausland_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Ausland_Mobile: 0015123456789 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Ausland_Mobile did not succeed: 0015123456789 should become +4915123456789 and take Berlin-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Ausland_Mobile is left out: -WhatIf was given.'
    }

    # Test call Berlin_Ausland_SharedCost
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Ausland_SharedCost' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Ausland_SharedCost'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -DialedNumber '0018012345' -ExpectedTranslatedNumber '+4918012345' -ExpectedRoute 'Berlin-SharedCost' -ExpectedUsage 'Berlin-SharedCost' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Ausland_SharedCost'
    }
    elseif (('0018012345' -ne $found[0].DialedNumber) -or ('+4918012345' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-SharedCost' -ne $found[0].ExpectedRoute) -or ('Berlin-SharedCost' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Ausland' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Ausland' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Ausland_SharedCost'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -DialedNumber '0018012345' -ExpectedTranslatedNumber '+4918012345' -ExpectedRoute 'Berlin-SharedCost' -ExpectedUsage 'Berlin-SharedCost' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Ausland_SharedCost'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Ausland_SharedCost: 0018012345 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Ausland_SharedCost did not succeed: 0018012345 should become +4918012345 and take Berlin-SharedCost.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Ausland_SharedCost is left out: -WhatIf was given.'
    }

    # Test call Berlin_Ausland_International
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Berlin_Ausland_International' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Berlin_Ausland_International'
        New-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -DialedNumber '0004721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Berlin-International' -ExpectedUsage 'Berlin-International' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Berlin_Ausland_International'
    }
    elseif (('0004721234567' -ne $found[0].DialedNumber) -or ('+4721234567' -ne $found[0].ExpectedTranslatedNumber) -or ('Berlin-International' -ne $found[0].ExpectedRoute) -or ('Berlin-International' -ne $found[0].ExpectedUsage) -or (('site:Berlin Mitte' -ne $found[0].TargetDialplan) -and ('Tag:site:Berlin Mitte' -ne $found[0].TargetDialplan)) -or (('Berlin-Ausland' -ne $found[0].TargetVoicePolicy) -and ('Tag:Berlin-Ausland' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Berlin_Ausland_International'
        Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -DialedNumber '0004721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Berlin-International' -ExpectedUsage 'Berlin-International' -TargetDialplan 'site:Berlin Mitte' -TargetVoicePolicy 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Berlin_Ausland_International'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Berlin_Ausland_International: 0004721234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Berlin_Ausland_International did not succeed: 0004721234567 should become +4721234567 and take Berlin-International.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Berlin_Ausland_International is left out: -WhatIf was given.'
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site germany is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site germany was in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
